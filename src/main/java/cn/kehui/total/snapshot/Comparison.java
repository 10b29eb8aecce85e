package cn.kehui.total.snapshot;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Contribution;
import cn.kehui.total.statistics.Coverage;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.Totals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a total was frozen.
 *
 * @param coverage of now
 * @param cells every figure, then and now, in the order of the form
 * @param moved units of which another version counts, or none any more, or the first
 */
public record Comparison(Coverage coverage, List<Cell> cells, List<Moved> moved) {

    /** {@code changed}: another quantity, or another count of —, blanks or words. */
    public record Cell(Field field, Total then, Total now) {
        public boolean changed() {
            return !then.equals(now);
        }
    }

    /**
     * @param from the version that counted then; null: none did
     * @param to the one that counts now; null: none does
     */
    public record Moved(
            ObligationId obligation, String unit, @Nullable Integer from, @Nullable Integer to) {}

    static Comparison of(Frozen then, Totals now) {
        var cells = new ArrayList<Cell>();
        for (var field : now.fields()) {
            var was = then.totals().getOrDefault(field.id(), Total.NONE);
            cells.add(new Cell(field, was, now.total(field.id())));
        }
        return new Comparison(now.coverage(), List.copyOf(cells), moved(then, now));
    }

    private static List<Moved> moved(Frozen then, Totals now) {
        Map<ObligationId, Frozen.Source> before = new HashMap<>();
        then.sources().forEach(source -> before.put(source.obligation(), source));
        var moved = new ArrayList<Moved>();
        for (var fact : now.within()) {
            var was = before.remove(fact.obligation());
            var is = fact.counted();
            if (!same(was, is)) {
                moved.add(
                        new Moved(
                                fact.obligation(),
                                fact.name(),
                                was == null ? null : was.version(),
                                is == null ? null : is.version()));
            }
        }
        then.sources().stream()
                .filter(source -> before.containsKey(source.obligation()))
                .map(gone -> new Moved(gone.obligation(), gone.unit(), gone.version(), null))
                .forEach(moved::add);
        return List.copyOf(moved);
    }

    private static boolean same(Frozen.@Nullable Source was, Contribution.@Nullable Counted is) {
        return was == null || is == null
                ? was == null && is == null
                : was.submission().equals(is.submission());
    }
}
