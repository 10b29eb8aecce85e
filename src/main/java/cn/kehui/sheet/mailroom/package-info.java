/**
 * Opens mailed forms in the workshop: reads a form out of one, shows one as lines and tables,
 * writes problems into a copy of one. Nobody else in the product opens them. No table.
 */
@ApplicationModule(
        displayName = "收发室 Mail room",
        allowedDependencies = {
            "ground.base",
            "sheet.form",
            "ground.workshop",
            "sheet.document",
            "sheet.reading",
            "sheet.markup"
        })
@NullMarked
package cn.kehui.sheet.mailroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
