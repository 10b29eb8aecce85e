/**
 * The days of a campaign: what is due, what is held, until when permits are applied for, which days
 * are off. Only reads; no table.
 */
@ApplicationModule(
        displayName = "日程 Agenda",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.org",
            "ground.calendar",
            "duty.campaign",
            "duty.obligation",
            "duty.inbox",
            "week.activity",
            "week.safety"
        })
@NullMarked
package cn.kehui.week.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
