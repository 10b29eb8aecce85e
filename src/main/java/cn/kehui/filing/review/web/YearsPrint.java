package cn.kehui.filing.review.web;

import cn.kehui.filing.review.web.ReviewPage.Year;
import cn.kehui.filing.review.web.ReviewPage.Years;
import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import java.util.List;

/** Prints one unit's figures of this year beside those of the last: each beside itself. */
final class YearsPrint {
    private static final Years NONE = new Years("", List.of());

    private YearsPrint() {}

    static Years years(Shown shown) {
        var last = shown.lastYear();
        var filed = shown.filed();
        var form = shown.form();
        if (last == null
                || filed == null
                || form == null
                || filed.nature() != Submission.Nature.ANSWERS) {
            return NONE;
        }
        var rows =
                form.fields().stream()
                        .filter(field -> field.kind().sums())
                        .filter(field -> last.value(field).amount().isPresent())
                        .map(field -> year(field, filed.answers(), last))
                        .toList();
        return rows.isEmpty() ? NONE : new Years(last.year(), rows);
    }

    private static Year year(Field field, Answers answers, LastYear last) {
        var now = Reading.of(field, answers.typed(field)).value();
        var then = last.value(field);
        boolean money = then instanceof Value.Yuan || now instanceof Value.Yuan;
        return new Year(
                field.label(),
                money ? Texts.say("joined.wan") : field.unit(),
                figure(now),
                figure(then));
    }

    private static String figure(Value value) {
        return switch (value) {
            case Value.Whole _, Value.Yuan _, Value.Dash _ -> Thousands.of(value.printed());
            case Value.Blank _, Value.Words _, Value.Unread _ -> Texts.say("totals.none");
        };
    }
}
