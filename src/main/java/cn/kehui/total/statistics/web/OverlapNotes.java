package cn.kehui.total.statistics.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.review.ReviewHints;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import cn.kehui.total.statistics.Overlap;
import cn.kehui.total.statistics.Overlaps;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells who reviews a report that a part of it counts once with another, and when that moved. */
@Component
class OverlapNotes implements ReviewHints {
    private final Overlaps overlaps;
    private final OverlapsPrint print;

    OverlapNotes(Overlaps overlaps, OverlapsPrint print) {
        this.overlaps = overlaps;
        this.print = print;
    }

    @Override
    public List<Hint> of(Actor actor, Obligation obligation) {
        return obligation.form() == null
                ? List.of()
                : overlaps.of(actor, obligation.campaign(), obligation.id()).stream()
                        .map(one -> note(obligation, one))
                        .toList();
    }

    private Hint note(Obligation obligation, Overlap one) {
        var said =
                Texts.say(
                        "overlap.note",
                        one.activity(),
                        others(one, obligation.id()),
                        print.parts(one));
        var moved = one.moved().stream().map(print::moved).collect(Collectors.joining("；"));
        return new Hint(
                !moved.isEmpty(),
                moved.isEmpty() ? said : said + Texts.say("overlap.note-moved", moved),
                OverlapsPrint.home(obligation.campaign().value()) + "#overlap-" + one.id());
    }

    private static String others(Overlap one, ObligationId here) {
        return one.members().stream()
                .filter(side -> !side.obligation().equals(here))
                .map(Overlap.Side::unit)
                .collect(Collectors.joining("、"));
    }
}
