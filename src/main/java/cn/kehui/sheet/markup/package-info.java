/**
 * Writes what is wrong with a mailed form into a copy of the sender's own file, to be sent back. No
 * table.
 */
@ApplicationModule(
        displayName = "标注 Markup",
        allowedDependencies = {"ground.base", "sheet.form", "sheet.document", "sheet.reading"})
@NullMarked
package cn.kehui.sheet.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
