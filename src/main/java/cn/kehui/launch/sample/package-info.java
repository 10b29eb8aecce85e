/**
 * Filled forms of the demo world, some with the faults that mailed forms have. Knows the cast; no
 * table.
 */
@ApplicationModule(
        displayName = "样例 Samples",
        allowedDependencies = {"ground.base", "sheet.form", "sheet.layout"})
@NullMarked
package cn.kehui.launch.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
