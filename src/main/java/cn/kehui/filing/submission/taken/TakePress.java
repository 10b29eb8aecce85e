package cn.kehui.filing.submission.taken;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Rows;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.telling.ActivityTold;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A button that takes over what activities answer: of one, {@code take-<id>}, or of all that are
 * not there yet, {@code take-all}.
 *
 * @param anchor where the page goes on
 */
public record TakePress(UnaryOperator<Draft> change, String anchor) {
    static final String TAKE = "take-";
    static final String ALL = TAKE + "all";

    /** All that the activities add up to, into what is blank. */
    public static final String HELD = "offer-held";

    /** What the button takes over; null: it is no such button, or the activity is gone. */
    public static @Nullable TakePress of(String press, @Nullable Form form, KnownAnswers known) {
        if (form == null || !press.startsWith(TAKE)) {
            return null;
        }
        var which = known.told().stream().filter(one -> named(one, press)).toList();
        return which.isEmpty()
                ? null
                : new TakePress(
                        draft ->
                                form.rows().isPresent()
                                        ? rows(draft, known, which)
                                        : answers(draft, form, which.getFirst()),
                        "#taking");
    }

    private static boolean named(ActivityTold one, String press) {
        return press.equals(ALL) || press.equals(TAKE + one.activity().id());
    }

    /** A row for each that stands nowhere yet; pressed twice, once. */
    private static Draft rows(Draft draft, KnownAnswers known, List<ActivityTold> which) {
        var now = draft;
        for (var one : which) {
            if (known.standing(one, now.answers()) < 0) {
                now = Rows.told(one.words()).apply(now);
            }
        }
        return now;
    }

    /** What is written already stays. */
    private static Draft answers(Draft draft, Form form, ActivityTold one) {
        Answers answers = draft.answers();
        for (var field : form.fields()) {
            var words = one.words().get(field.id());
            if (words != null && answers.typed(field).isBlank()) {
                answers = answers.with(field.id(), words);
            }
        }
        return draft.with(answers);
    }
}
