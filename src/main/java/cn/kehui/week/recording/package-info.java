/**
 * Films as proof of an activity: kept as they came, and whether each plays and is no longer than
 * the campaign asks. Owns {@code recording}.
 */
@ApplicationModule(
        displayName = "录像 Recording",
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
            "week.photo"
        })
@NullMarked
package cn.kehui.week.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
