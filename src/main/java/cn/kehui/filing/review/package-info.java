/**
 * What the receiver decides on what was filed: accept, send back, open again, grant more time, take
 * an acceptance back. Owns {@code review_rule}.
 */
@ApplicationModule(
        displayName = "审核 Review",
        allowedDependencies = {
            "ground.org",
            "ground.base",
            "ground.account",
            "ground.calendar",
            "sheet.form",
            "sheet.printed",
            "duty.campaign",
            "duty.inbox",
            "duty.obligation",
            "filing.submission"
        })
@NullMarked
package cn.kehui.filing.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
