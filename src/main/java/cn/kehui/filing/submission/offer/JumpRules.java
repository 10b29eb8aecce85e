package cn.kehui.filing.submission.offer;

import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.printed.Understood;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure is further from that of the year before than the form's share, it is asked why.
 */
public final class JumpRules {
    private static final long WHOLE = 100;

    private JumpRules() {}

    /** Only where both years have a figure, and the one before is above nothing. */
    public static List<Finding> findings(Form form, Answers answers, @Nullable LastYear last) {
        return last == null
                ? List.of()
                : form.fields().stream()
                        .filter(field -> field.kind().sums())
                        .flatMap(field -> jump(form, field, answers, last).stream())
                        .toList();
    }

    private static Optional<Finding> jump(Form form, Field field, Answers answers, LastYear last) {
        var value = Reading.of(field, answers.typed(field)).value();
        var before = last.value(field);
        long now = value.amount().orElse(-1);
        long then = before.amount().orElse(0);
        if (now < 0 || then == 0) {
            return Optional.empty();
        }
        long off = Math.multiplyExact(Math.abs(now - then), WHOLE);
        if (off <= Math.multiplyExact(then, form.jump())) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.asks(
                        field.id(),
                        now > then ? "lastyear.more" : "lastyear.less",
                        last.year(),
                        Understood.figure(field, before),
                        Understood.figure(field, value),
                        Math.round((double) off / then),
                        form.jump()));
    }
}
