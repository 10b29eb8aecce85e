/**
 * Reminding a unit, in private, of what it owes itself: some working days before, and after, and by
 * hand from the list of how far each has come. Owns {@code chase_step}, {@code nudge}, {@code
 * nudge_rule}.
 */
@ApplicationModule(
        displayName = "催报 Chase",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.timekeeping",
            "ground.calendar",
            "duty.campaign",
            "duty.inbox",
            "duty.obligation",
            "filing.cofiling",
            "ground.message"
        })
@NullMarked
package cn.kehui.filing.chase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
