/** From the facts of an incoming notice to a campaign that is drafted, and then published. */
@ApplicationModule(
        displayName = "启动 Starting",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "sheet.form",
            "notice.reader",
            "duty.campaign",
            "notice.facts",
            "ground.calendar"
        })
@NullMarked
package cn.kehui.notice.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
