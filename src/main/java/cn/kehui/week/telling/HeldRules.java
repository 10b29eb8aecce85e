package cn.kehui.week.telling;

import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.form.Value;
import cn.kehui.week.activity.Activity;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was held, added up. What nobody wrote is not known, and no 0; how many people are expected
 * says nothing of how many came.
 */
final class HeldRules {
    private static final String IN_KIND = "in_kind";
    private static final Set<FactName> FUNDS =
            EnumSet.range(FactName.FUNDS_CENTRAL, FactName.FUNDS_OTHER);

    private HeldRules() {}

    /** Empty: it is not known, or nothing that can be added up. */
    static String told(Form record, FactName fact, Field asked, List<Activity> held) {
        if (fact == FactName.EVENTS) {
            return held.isEmpty() ? "" : Integer.toString(held.size());
        }
        if (fact == FactName.IN_KIND) {
            return inKind(held);
        }
        if (!FUNDS.contains(fact)) {
            return "";
        }
        var sum = sum(record.field(TellingRules.field(fact)), held);
        return sum.isEmpty() ? "" : TellingRules.money(sum.getAsLong(), asked.kind());
    }

    private static String inKind(List<Activity> held) {
        return held.stream()
                .map(one -> Typed.tidy(one.answers().at(IN_KIND)))
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static OptionalLong sum(Field field, List<Activity> held) {
        return held.stream()
                .map(one -> Reading.of(field, one.answers().typed(field)).value())
                .filter(Value.Yuan.class::isInstance)
                .mapToLong(one -> ((Value.Yuan) one).yuan())
                .reduce(Math::addExact);
    }
}
