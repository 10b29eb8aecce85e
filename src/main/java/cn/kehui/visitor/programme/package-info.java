/**
 * What is held, for everybody: the published activities as they were approved, read from memory.
 * Owns {@code programme_change}.
 */
@ApplicationModule(
        displayName = "节目单 Programme",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "ground.vault",
            "ground.timekeeping",
            "sheet.form",
            "duty.campaign",
            "week.activity",
            "week.evidence",
            "week.consent"
        })
@NullMarked
package cn.kehui.visitor.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
