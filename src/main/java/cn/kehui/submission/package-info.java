/**
 * What units owe, write and file, and the review of it. Owns {@code obligation}, {@code draft},
 * {@code submission}, {@code figure}, {@code step}, {@code remark}, {@code paper}, {@code
 * submission_paper}.
 */
@ApplicationModule(
        displayName = "报送 Submission",
        allowedDependencies = {
            "base",
            "org",
            "account",
            "vault",
            "form",
            "campaign",
            "intake",
            "layout"
        })
@NullMarked
package cn.kehui.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
