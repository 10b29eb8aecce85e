/**
 * Joined tables: the answers of many units as one table, for the clerk to work on and as the
 * official document. No table.
 */
@ApplicationModule(
        displayName = "汇总表 Joined tables",
        allowedDependencies = {"ground.base", "form", "layout"})
@NullMarked
package cn.kehui.joined;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
