/**
 * How safe an activity has to be made: the size of its plan, the permit it may need and by when, a
 * plan drafted from what is entered. It flags, and decides nothing. Owns {@code safety_permit}.
 */
@ApplicationModule(
        displayName = "安全 Safety",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.org",
            "sheet.form",
            "duty.campaign",
            "week.activity"
        })
@NullMarked
package cn.kehui.week.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
