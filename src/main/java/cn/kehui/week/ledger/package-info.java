/**
 * How many came, each count with how it was counted; and what all that was held adds up to. Owns
 * {@code ledger_book}, {@code ledger_entry}, {@code ledger_line}, {@code ledger_joint}, {@code
 * ledger_tally}, {@code ledger_open}.
 */
@ApplicationModule(
        displayName = "台账 Ledger",
        allowedDependencies = {
            "ground.base",
            "ground.org",
            "ground.account",
            "sheet.form",
            "sheet.dictionary",
            "duty.campaign",
            "duty.obligation",
            "week.activity",
            "week.coverage",
            "week.opening"
        })
@NullMarked
package cn.kehui.week.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
