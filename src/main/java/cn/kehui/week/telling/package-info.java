/**
 * What an activity answers to the questions of forms: the same record in the words of each. Keeps
 * nothing.
 */
@ApplicationModule(
        displayName = "取数 Telling",
        allowedDependencies = {
            "ground.base",
            "ground.account",
            "ground.org",
            "sheet.form",
            "sheet.dictionary",
            "duty.campaign",
            "week.activity",
            "week.ledger"
        })
@NullMarked
package cn.kehui.week.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
