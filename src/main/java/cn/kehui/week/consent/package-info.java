/**
 * What everybody may be shown of a photograph: whether those who can be recognised have agreed, and
 * a copy on which those who have not are hidden. The sealed original is never touched. Owns {@code
 * photo_consent}, {@code public_copy}.
 */
@ApplicationModule(
        displayName = "公开图片 Consent",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.vault",
            "ground.scan",
            "ground.picture",
            "ground.workshop",
            "duty.campaign",
            "week.activity",
            "week.evidence",
            "week.sight"
        })
@NullMarked
package cn.kehui.week.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
