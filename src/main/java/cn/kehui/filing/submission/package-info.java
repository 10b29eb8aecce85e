/**
 * What units write and file for what they owe. Owns {@code draft}, {@code draft_page}, {@code
 * submission}, {@code figure}, {@code paper}, {@code submission_paper}.
 */
@ApplicationModule(
        displayName = "报送 Submission",
        allowedDependencies = {
            "ground.base",
            "ground.database",
            "ground.cipher",
            "ground.org",
            "ground.account",
            "ground.calendar",
            "ground.vault",
            "ground.scan",
            "ground.picture",
            "ground.workshop",
            "sheet.mailroom",
            "sheet.form",
            "sheet.printed",
            "duty.campaign",
            "duty.obligation",
            "filing.cofiling",
            "sheet.dictionary",
            "week.activity",
            "week.ledger",
            "week.telling",
            "sheet.reading",
            "sheet.layout"
        })
@NullMarked
package cn.kehui.filing.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
