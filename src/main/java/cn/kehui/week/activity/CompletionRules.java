package cn.kehui.week.activity;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.activity.ActivityStep.Change;
import cn.kehui.week.opening.OpenPlaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of an activity only after it was held: the money that was spent, goods, who opened.
 * The figures (F2) are made of it, and nobody reviews it. So is what forms ask for and was blank as
 * it was approved: nothing that anybody has looked at changes, and visitors read what was approved.
 * Whatever was reviewed stays as it is.
 */
final class CompletionRules {
    private static final Set<String> LATER = later();

    /**
     * What forms and figures ask for beside. Not here: whoever hosts it, as a blank says that
     * nobody else does; what was planned for safety and secrecy, as that is over; and what only
     * visitors read.
     */
    private static final Set<String> WHERE_BLANK =
            Set.of(
                    "kind",
                    "block",
                    "topics",
                    "audience",
                    "age",
                    "organisers",
                    "authority",
                    "leader",
                    "mail",
                    "fax",
                    "address",
                    "postcode",
                    "exhibit",
                    "opening");

    private CompletionRules() {}

    /** An activity with what was written later, and what of it is new. */
    record Completed(Activity activity, List<Change> changes, Set<String> at) {
        boolean asked(String place) {
            return at.contains(place);
        }
    }

    private static Set<String> later() {
        var later = new HashSet<>(OpenPlaces.FIELDS);
        later.addAll(
                List.of(
                        "budget",
                        "funds_central",
                        "funds_province",
                        "funds_city",
                        "funds_county",
                        "funds_enterprise",
                        "funds_other",
                        "in_kind",
                        "media"));
        return Set.copyOf(later);
    }

    /**
     * What is asked: first what is known only now, then what is blank, each in the order of the
     * record.
     *
     * @param stood as it was approved; what was filled in since can be put right again
     */
    static List<Field> asked(Form form, Answers stood) {
        var later = form.fields().stream().filter(one -> LATER.contains(one.id()));
        var blank =
                form.fields().stream()
                        .filter(one -> WHERE_BLANK.contains(one.id()))
                        .filter(one -> stood.typed(one).isBlank());
        return Stream.concat(later, blank).toList();
    }

    /** What is not asked then is left out, and so is what stands as it is typed. */
    static Completed completed(List<Field> asked, Activity before, Map<String, String> typed) {
        var changes = new ArrayList<Change>();
        var answers = before.answers();
        for (var field : asked) {
            var was = answers.typed(field).strip();
            var now = typed.getOrDefault(field.id(), was).strip();
            if (!was.equals(now)) {
                answers = answers.with(field.id(), now);
                changes.add(new Change(Change.Matter.LATER, field.label(), was, now));
            }
        }
        var written = new Writing.Written(answers, before.rows(), before.asides());
        var at = asked.stream().map(Field::id).collect(Collectors.toSet());
        return new Completed(before.with(written, before.edited()), List.copyOf(changes), at);
    }
}
