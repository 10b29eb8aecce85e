package cn.kehui.total.board.web;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.standing.Reached;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Countdown;
import cn.kehui.ground.calendar.Today;
import cn.kehui.total.board.DutyStand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts into words how far duties have come. */
final class StandPrint {
    private final Today today;

    StandPrint(Today today) {
        this.today = today;
    }

    /**
     * @param of the duties that the card is about
     * @param chips what is to be said of it before what its duties say
     */
    StandPage page(List<DutyStand> of, List<StandPage.Chip> chips) {
        var reached = of.stream().map(DutyStand::reached).reduce(Reached.NOTHING, Reached::and);
        var end = end(of);
        boolean counts = end != null && !reached.whole();
        var all = new ArrayList<>(chips);
        if (reached.whole()) {
            all.add(new StandPage.Chip("done", Texts.say("board.whole")));
        }
        if (movedToday(of)) {
            all.add(new StandPage.Chip("fresh", Texts.say("board.moved-today")));
        }
        return new StandPage(
                reached.expected(),
                reached.accepted(),
                reached.waiting(),
                reached.returned(),
                counts ? DueWords.left(end, today) : "",
                Moments.last(end),
                counts ? Countdown.look(end, today) : "",
                all);
    }

    /** The next day on which something closes that has not all come in; else the last of all. */
    private @Nullable Instant end(List<DutyStand> of) {
        var open =
                of.stream()
                        .filter(one -> !one.reached().whole())
                        .map(DutyStand::closesAt)
                        .filter(Objects::nonNull)
                        .toList();
        return open.stream()
                .filter(end -> !today.late(end))
                .min(Comparator.naturalOrder())
                .or(() -> open.stream().max(Comparator.naturalOrder()))
                .or(
                        () ->
                                of.stream()
                                        .map(DutyStand::closesAt)
                                        .filter(Objects::nonNull)
                                        .max(Comparator.naturalOrder()))
                .orElse(null);
    }

    private boolean movedToday(List<DutyStand> of) {
        return of.stream()
                .map(DutyStand::moved)
                .filter(Objects::nonNull)
                .anyMatch(at -> LocalDate.ofInstant(at, Beijing.ZONE).equals(today.date()));
    }
}
