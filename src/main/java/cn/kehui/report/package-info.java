/** The official documents, of one unit or of many. */
@ApplicationModule(
        displayName = "报告 Report",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "form",
            "campaign",
            "obligation",
            "submission",
            "selection",
            "statistics",
            "snapshot",
            "layout",
            "joined"
        })
@NullMarked
package cn.kehui.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
