package cn.kehui.week.activity.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityMove;
import java.util.List;
import java.util.Map;

/** Prints what is written of an activity after it was held. */
final class CompletionPrint {
    private CompletionPrint() {}

    /**
     * What somebody has typed.
     *
     * @param refused why it was not kept; empty: it was not sent yet
     * @param findings what stops it
     */
    record Typed(Map<String, String> words, String refused, List<Finding> findings) {
        Typed(Map<String, String> words, String refused) {
            this(words, refused, List.of());
        }

        /** Nothing but what stands. */
        static Typed of(Activity activity) {
            return new Typed(activity.answers().values(), "");
        }

        Typed with(List<Finding> more) {
            return new Typed(words, refused, more);
        }

        /** What was typed and does not stand, with its question. */
        List<String> unkept(List<Field> asked, Activity activity) {
            return asked.stream()
                    .filter(one -> differs(one, activity))
                    .map(one -> one.label() + "：" + words.get(one.id()))
                    .toList();
        }

        /** What stands where something else was typed, with its question. */
        private List<String> stands(List<Field> asked, Activity activity) {
            return asked.stream()
                    .filter(one -> differs(one, activity))
                    .map(one -> stands(one, activity.answers().typed(one)))
                    .toList();
        }

        private static String stands(Field field, String words) {
            return Texts.say(
                    "activity.later-stands",
                    field.label(),
                    words.isBlank() ? Texts.say("activity.blank") : words);
        }

        private boolean differs(Field field, Activity activity) {
            var was = activity.answers().typed(field).strip();
            return !words.getOrDefault(field.id(), was).strip().equals(was);
        }
    }

    /** What is asked of which activity. */
    record Asked(ActivityForm form, List<Field> fields, Activity activity) {}

    /**
     * @param print the page of the activity, in which this one lies
     */
    static CompletionPage page(Visit visit, ActivityPrint print, Asked asked, Typed typed) {
        var activity = asked.activity();
        var answers = activity.answers();
        for (var field : asked.fields()) {
            answers =
                    answers.with(
                            field.id(),
                            typed.words().getOrDefault(field.id(), answers.typed(field)));
        }
        var shown =
                new Activity(
                        activity.id(),
                        activity.lead(),
                        activity.stage(),
                        answers,
                        activity.rows(),
                        activity.asides(),
                        activity.edited(),
                        activity.event());
        var questions = new QuestionPrint(asked.form(), shown, typed.findings(), print.looked());
        return new CompletionPage(
                visit.shell(),
                print.path(ActivityMove.COMPLETE.label()),
                print.head(),
                activity.edited().version(),
                typed.refused(),
                typed.refused().isEmpty() ? List.of() : typed.stands(asked.fields(), activity),
                typed.findings().stream()
                        .map(one -> ActivityPrint.problem(asked.form(), one))
                        .toList(),
                FoldPrint.of(asked.fields(), questions));
    }
}
