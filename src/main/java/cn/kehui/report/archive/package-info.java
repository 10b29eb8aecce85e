/**
 * A year as files: what was held and what it came to, readable without a server, signed. No table.
 */
@ApplicationModule(
        displayName = "归档 Archive",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.cipher",
            "ground.database",
            "ground.vault",
            "sheet.form",
            "duty.campaign",
            "total.statistics",
            "total.snapshot",
            "visitor.programme"
        })
@NullMarked
package cn.kehui.report.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
