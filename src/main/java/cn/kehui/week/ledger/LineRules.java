package cn.kehui.week.ledger;

import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.form.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an activity that was held adds to the figures of its unit. What nobody wrote is not known,
 * and no 0; how many people are expected says nothing of how many came.
 */
final class LineRules {
    static final Set<FactName> MONEY = EnumSet.range(FactName.FUNDS_CENTRAL, FactName.FUNDS_OTHER);

    private LineRules() {}

    static List<LedgerLine> lines(Form record, Answers answers, ActivityCounts counts) {
        var lines = new ArrayList<LedgerLine>();
        lines.add(new LedgerLine(FactName.EVENTS, 1, 0, ""));
        for (var fact : MONEY) {
            var field = record.field(fact.name().toLowerCase(Locale.ROOT));
            if (Reading.of(field, answers.typed(field)).value() instanceof Value.Yuan(long yuan)) {
                lines.add(new LedgerLine(fact, yuan, 0, ""));
            }
        }
        var goods = Typed.tidy(answers.typed(record.field("in_kind")));
        if (!goods.isEmpty()) {
            lines.add(new LedgerLine(FactName.IN_KIND, 0, 0, goods));
        }
        for (var what : Counted.values()) {
            var fact = what.fact().orElse(null);
            var sum = fact == null ? null : counts.sum(what).orElse(null);
            if (fact != null && sum != null) {
                lines.add(new LedgerLine(fact, sum.quantity(), sum.counted(), ""));
            }
        }
        return lines;
    }
}
