/**
 * What is held in a campaign, entered once by the unit that leads it. Owns {@code activity}, {@code
 * activity_session}, {@code activity_host}, {@code activity_page}, {@code activity_step}.
 */
@ApplicationModule(
        displayName = "活动 Activity",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.cipher",
            "sheet.form",
            "sheet.printed",
            "duty.campaign",
            "week.opening"
        })
@NullMarked
package cn.kehui.week.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
