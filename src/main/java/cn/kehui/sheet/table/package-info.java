/**
 * Joined tables: the answers of many units as one table, for the clerk to work on and as the
 * official document. No table.
 */
@ApplicationModule(
        displayName = "合表 Table",
        allowedDependencies = {"ground.base", "sheet.form", "sheet.printed", "sheet.layout"})
@NullMarked
package cn.kehui.sheet.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
