/**
 * What units write and file for what they owe. Owns {@code draft}, {@code submission}, {@code
 * figure}, {@code paper}, {@code submission_paper}.
 */
@ApplicationModule(
        displayName = "报送 Submission",
        allowedDependencies = {
            "base",
            "cipher",
            "org",
            "account",
            "calendar",
            "vault",
            "scan",
            "workshop",
            "mailroom",
            "form",
            "campaign",
            "obligation",
            "intake",
            "layout"
        })
@NullMarked
package cn.kehui.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
