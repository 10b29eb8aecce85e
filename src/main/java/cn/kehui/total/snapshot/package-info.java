/** Totals frozen for sending upward, and what has changed since. Owns {@code snapshot}. */
@ApplicationModule(
        displayName = "定稿 Snapshot",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.cipher",
            "sheet.form",
            "duty.campaign",
            "duty.obligation",
            "filing.submission",
            "week.doubles",
            "total.statistics"
        })
@NullMarked
package cn.kehui.total.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
