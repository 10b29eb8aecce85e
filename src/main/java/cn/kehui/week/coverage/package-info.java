/**
 * What the press told of a campaign: each report once, with its outlet, and the two publicity
 * figures that follow. Owns {@code coverage}, {@code coverage_clipping}, {@code coverage_alike}.
 */
@ApplicationModule(
        displayName = "宣传报道 Coverage",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.vault",
            "ground.scan",
            "ground.picture",
            "ground.workshop",
            "sheet.form",
            "duty.campaign",
            "week.activity"
        })
@NullMarked
package cn.kehui.week.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
