package cn.kehui.week.telling;

import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.form.Value;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was held, added up. What nobody wrote is not known, and no 0; how many people are expected
 * says nothing of how many came. What two entered as one event is one, and one amount that both
 * name is the same money.
 */
final class HeldRules {
    private static final String IN_KIND = "in_kind";
    private static final Set<FactName> FUNDS =
            EnumSet.range(FactName.FUNDS_CENTRAL, FactName.FUNDS_OTHER);

    private HeldRules() {}

    /** Empty: it is not known, or nothing that can be added up. */
    static String told(Form record, FactName fact, Field asked, List<Activity> held) {
        if (fact == FactName.EVENTS) {
            return held.isEmpty() ? "" : Integer.toString(events(held));
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

    static int events(List<Activity> held) {
        return (int) held.stream().map(Activity::event).distinct().count();
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
                .map(one -> given(field, one))
                .flatMap(Optional::stream)
                .distinct()
                .mapToLong(Given::yuan)
                .reduce(Math::addExact);
    }

    /** An amount that was named of an event. */
    private record Given(ActivityId event, long yuan) {}

    private static Optional<Given> given(Field field, Activity one) {
        return Reading.of(field, one.answers().typed(field)).value()
                        instanceof Value.Yuan(long yuan)
                ? Optional.of(new Given(one.event(), yuan))
                : Optional.empty();
    }
}
