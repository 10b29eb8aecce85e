package cn.kehui.total.board;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** How many had reported at the end of each day: what the steps say, played again. */
final class BoardRules {
    private BoardRules() {}

    /** One step of one obligation; in the order in which they were taken. */
    record Taken(UUID obligation, Move move, Instant at) {}

    /** From when to when is looked at. */
    record Span(Instant from, Instant until) {}

    /** The day on which it began, those on which the number changed, and the last. */
    static List<CampaignBoard.Point> days(Span span, List<Taken> steps) {
        var past = new HashMap<UUID, Past>();
        var ends = new TreeMap<LocalDate, Integer>();
        ends.put(day(span.from()), 0);
        int reported = 0;
        for (var step : steps) {
            var one = past.computeIfAbsent(step.obligation(), _ -> new Past());
            int before = one.reported() ? 1 : 0;
            one.take(step.move());
            reported += (one.reported() ? 1 : 0) - before;
            ends.put(day(step.at()), reported);
        }
        ends.putIfAbsent(day(span.until()), reported);
        return changes(ends);
    }

    private static List<CampaignBoard.Point> changes(TreeMap<LocalDate, Integer> ends) {
        var points = new ArrayList<CampaignBoard.Point>();
        var last = ends.lastKey();
        int before = -1;
        for (var end : ends.entrySet()) {
            if (end.getValue() != before || end.getKey().equals(last)) {
                points.add(new CampaignBoard.Point(end.getKey(), end.getValue()));
            }
            before = end.getValue();
        }
        return points;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Beijing.ZONE);
    }

    /** What one obligation has been through: where it stands, and how many versions counted. */
    private static final class Past {
        private State state = State.OPEN;
        private int counted;

        void take(Move move) {
            state = move.from(state, counted > 0).orElse(state);
            switch (move) {
                case ACCEPT -> counted++;
                case TAKE_BACK -> counted--;
                case FILE, WITHDRAW, RETURN, ASK_REVISION, GRANT_REVISION, REFUSE_REVISION -> {}
            }
        }

        boolean reported() {
            return state.stand().settled();
        }
    }
}
