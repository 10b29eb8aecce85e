/**
 * Opens documents of every program, Word and Excel old and new, as lines and tables. Nothing in
 * them is run or fetched. No table.
 */
@ApplicationModule(
        displayName = "来件 Papers",
        allowedDependencies = {"ground.base", "form"})
@NullMarked
package cn.kehui.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
