/**
 * Which activities may be one event that two entered: found by what they share with few others,
 * shown side by side, merged or kept apart by a person. Owns {@code double_word}, {@code
 * double_pair}.
 */
@ApplicationModule(
        displayName = "疑似同一活动 Doubles",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "sheet.form",
            "duty.campaign",
            "week.activity",
            "week.evidence"
        })
@NullMarked
package cn.kehui.week.doubles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
