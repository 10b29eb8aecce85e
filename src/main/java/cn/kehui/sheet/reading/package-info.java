/**
 * Reads a filled form out of a mailed Word or Excel file by its labels, and writes problems back
 * into a copy. No table.
 */
@ApplicationModule(
        displayName = "读表 Reading",
        allowedDependencies = {"ground.base", "sheet.form", "sheet.document"})
@NullMarked
package cn.kehui.sheet.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
