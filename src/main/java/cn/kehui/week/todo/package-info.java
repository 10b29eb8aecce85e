/**
 * What the activities of all campaigns ask of somebody: to be reviewed, to be put right, permits to
 * be applied for, likely doubles to be decided. It only reads. No table.
 */
@ApplicationModule(
        displayName = "活动待办 Todo",
        allowedDependencies = {
            "ground.org",
            "ground.account",
            "duty.campaign",
            "week.activity",
            "week.safety",
            "week.doubles"
        })
@NullMarked
package cn.kehui.week.todo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
