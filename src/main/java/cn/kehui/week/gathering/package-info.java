/**
 * Tables of what is planned, and filled forms, read into activities: shown first, row by row, then
 * taken. Owns {@code activity_table}.
 */
@ApplicationModule(
        displayName = "活动表 Gathering",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.vault",
            "ground.scan",
            "ground.workshop",
            "sheet.form",
            "sheet.document",
            "sheet.dictionary",
            "duty.campaign",
            "week.activity"
        })
@NullMarked
package cn.kehui.week.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
