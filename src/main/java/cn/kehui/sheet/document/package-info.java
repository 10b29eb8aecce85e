/**
 * Opens documents of every program, Word and Excel old and new, as lines and tables. Nothing in
 * them is run or fetched. No table.
 */
@ApplicationModule(
        displayName = "文档 Document",
        allowedDependencies = {"ground.base", "sheet.form"})
@NullMarked
package cn.kehui.sheet.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
