/**
 * The proof of an activity: its photographs as they came, and what was found when they were held
 * against the rules of the campaign. Owns {@code photo}, {@code photo_set}, {@code photo_reason},
 * {@code photo_decision}.
 */
@ApplicationModule(
        displayName = "佐证 Evidence",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.arrival",
            "ground.vault",
            "ground.scan",
            "ground.picture",
            "ground.workshop",
            "duty.campaign",
            "week.activity",
            "week.echo",
            "week.photo",
            "week.recording",
            "week.sight"
        })
@NullMarked
package cn.kehui.week.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
