/** From the facts of an incoming notice to a campaign that is drafted, and then published. */
@ApplicationModule(
        displayName = "拟办 Drafting",
        allowedDependencies = {
            "notice.reader",
            "ground.base",
            "ground.org",
            "ground.account",
            "sheet.form",
            "duty.campaign",
            "notice.facts",
            "ground.calendar"
        })
@NullMarked
package cn.kehui.notice.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
