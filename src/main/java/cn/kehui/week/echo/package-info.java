/**
 * Where else a photograph was handed in: with another activity of this campaign, or in an earlier
 * one. Keeps a sketch of each, finds which are alike, and shows no more of them than the reader may
 * see. Owns {@code photo_sketch}, {@code photo_echo}.
 */
@ApplicationModule(
        displayName = "重现 Echo",
        allowedDependencies = {
            "ground.org",
            "ground.account",
            "ground.vault",
            "duty.campaign",
            "week.activity",
            "week.likeness"
        })
@NullMarked
package cn.kehui.week.echo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
