/** The official documents, of one unit or of many. */
@ApplicationModule(
        displayName = "导出 Export",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.parcel",
            "sheet.form",
            "sheet.printed",
            "duty.campaign",
            "duty.obligation",
            "filing.submission",
            "total.statistics",
            "total.snapshot",
            "sheet.layout",
            "sheet.table"
        })
@NullMarked
package cn.kehui.total.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
