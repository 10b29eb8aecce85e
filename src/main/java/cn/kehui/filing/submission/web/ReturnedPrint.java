package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.submission.Checks.Remarked;
import cn.kehui.filing.submission.web.FillPage.DutyPart;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.printed.PlaceWords;
import org.jspecify.annotations.Nullable;

/** Prints why something came back, and what of it was dealt with. */
final class ReturnedPrint {
    private static final String WHOLE = "whole";

    private final Written written;

    ReturnedPrint(Written written) {
        this.written = written;
    }

    DutyPart.@Nullable Returned part() {
        var step = written.returned();
        return step == null ? null : part(step);
    }

    private DutyPart.Returned part(Step step) {
        var remarks = written.remarked();
        long dealt = remarks.stream().filter(Remarked::dealt).count();
        return new DutyPart.Returned(
                step.unit() + " " + step.by(),
                Moments.recent(step.at()),
                remarks.isEmpty() ? "" : Texts.say("submission.remarks", remarks.size(), dealt),
                remarks.stream().map(this::remark).toList());
    }

    private DutyPart.Remark remark(Remarked one) {
        var given = written.draft().reasons().get(one.why());
        return new DutyPart.Remark(
                PlaceWords.id(one.why()),
                one.place().equals(WHOLE) ? "" : "#" + PlaceWords.id(one.place()),
                written.place(one.place()),
                one.words(),
                one.dealt(),
                "why." + one.why(),
                given == null ? "" : given.words());
    }
}
