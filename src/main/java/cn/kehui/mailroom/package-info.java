/**
 * Opens mailed forms in the workshop: reads a form out of one, shows one as lines and tables,
 * writes problems into a copy of one. Nobody else in the product opens them. No table.
 */
@ApplicationModule(
        displayName = "收发室 Mail room",
        allowedDependencies = {
            "ground.base",
            "form",
            "ground.workshop",
            "paper",
            "intake",
            "returned"
        })
@NullMarked
package cn.kehui.mailroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
