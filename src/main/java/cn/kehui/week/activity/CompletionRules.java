package cn.kehui.week.activity;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.activity.ActivityStep.Change;
import cn.kehui.week.opening.OpenPlaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of an activity only after it was held: the money that was spent, goods, who opened.
 * The figures (F2) are made of it, and nobody reviews it; whatever was reviewed stays as it is.
 */
final class CompletionRules {
    private static final Set<String> LATER = later();

    private CompletionRules() {}

    /** An activity with what was written later, and what of it is new. */
    record Completed(Activity activity, List<Change> changes) {}

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

    static boolean later(String field) {
        return LATER.contains(field);
    }

    /** What is asked, in the order of the record. */
    static List<Field> asked(Form form) {
        return form.fields().stream().filter(one -> later(one.id())).toList();
    }

    /** What is not asked then is left out, and so is what stands as it is typed. */
    static Completed completed(Form form, Activity before, Map<String, String> typed) {
        var changes = new ArrayList<Change>();
        var answers = before.answers();
        for (var field : asked(form)) {
            var was = answers.typed(field).strip();
            var now = typed.getOrDefault(field.id(), was).strip();
            if (!was.equals(now)) {
                answers = answers.with(field.id(), now);
                changes.add(new Change(Change.Matter.LATER, field.label(), was, now));
            }
        }
        var written = new Writing.Written(answers, before.rows(), before.asides());
        return new Completed(before.with(written, before.edited()), List.copyOf(changes));
    }
}
