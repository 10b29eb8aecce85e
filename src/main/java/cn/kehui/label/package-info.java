/**
 * Tells which question of a form a label asks, however it is written, and where in a table or a
 * line labels stand. No table.
 */
@ApplicationModule(
        displayName = "栏目 Labels",
        allowedDependencies = {"form", "paper"})
@NullMarked
package cn.kehui.label;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
