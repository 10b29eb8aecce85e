package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Places;
import cn.kehui.filing.submission.taken.KnownAnswers;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.telling.ActivityTold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what may be taken over from activities, and what was. */
final class TakingPrint {
    private final Written written;
    private final KnownAnswers known;

    TakingPrint(Written written) {
        this.written = written;
        this.known = written.known();
    }

    /** Null: the form has nothing to do with activities. */
    @Nullable TakingPart part() {
        var form = written.form();
        if (form == null) {
            return null;
        }
        var home = home();
        if (!known.settled()) {
            return new TakingPart(
                    "", Texts.say("taking.open"), "/forms/" + form.id() + "/facts", List.of(), "");
        }
        if (form.shape() == Form.Shape.STATISTICS) {
            int held = known.held().activities();
            return held == 0
                    ? null
                    : new TakingPart(
                            Texts.say("taking.held", held, known.held().words().size()),
                            Texts.say("taking.no-people"),
                            home,
                            List.of(),
                            "");
        }
        if (known.told().isEmpty()) {
            return null;
        }
        var lines = known.told().stream().map(one -> line(form, one)).toList();
        long takes = lines.stream().filter(one -> !one.press().isEmpty()).count();
        return new TakingPart(
                Texts.say("taking.known", known.asked(), known.known()),
                "",
                home,
                lines,
                form.rows().isPresent() && takes > 1 ? TakePress.ALL : "");
    }

    private String home() {
        return "/campaigns/" + written.obligation().campaign() + "/activities";
    }

    private TakingPart.Line line(Form form, ActivityTold one) {
        var answers = written.draft().answers();
        int there = form.rows().isPresent() ? known.standing(one, answers) : -1;
        boolean full = answers.rows().size() >= Places.MOST_ROWS;
        return new TakingPart.Line(
                home() + "/" + one.activity().id(),
                one.activity().title(),
                one.activity().stage().label(),
                Texts.say("taking.of", one.asked(), one.words().size()),
                there < 0 ? "" : Texts.say("taking.there", there + 1),
                there < 0 && !full ? TakePress.TAKE + one.activity().id() : "");
    }

    /** From which activity an answer is, in words; empty: it is from none. */
    String from(String place) {
        var form = written.form();
        return form == null
                ? ""
                : known.from(form, written.draft().answers(), place)
                        .map(one -> Texts.say("taking.from", one.activity().title()))
                        .orElse("");
    }
}
