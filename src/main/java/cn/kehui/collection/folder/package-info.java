/**
 * Makes one true table of many mailed forms, with what shows only when all lie side by side. No
 * table.
 */
@ApplicationModule(
        displayName = "收到的文件 Folder",
        allowedDependencies = {
            "ground.base",
            "sheet.form",
            "sheet.printed",
            "sheet.reading",
            "ground.workshop",
            "sheet.mailroom",
            "sheet.layout",
            "sheet.table",
            "sheet.markup"
        })
@NullMarked
package cn.kehui.collection.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
