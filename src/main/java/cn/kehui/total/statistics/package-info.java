/**
 * Figures of accepted submissions, added up over units and regions; what two report counted once.
 * Owns {@code overlap}, {@code overlap_member}, {@code overlap_part}, {@code tally}.
 */
@ApplicationModule(
        displayName = "统计 Statistics",
        allowedDependencies = {
            "ground.base",
            "ground.database",
            "ground.org",
            "ground.account",
            "sheet.form",
            "duty.campaign",
            "duty.obligation",
            "filing.submission",
            "filing.review"
        })
@NullMarked
package cn.kehui.total.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
