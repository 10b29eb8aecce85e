package cn.kehui.total.snapshot;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Contribution;
import cn.kehui.total.statistics.Coverage;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.Totals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a total was frozen.
 *
 * @param coverage of now
 * @param cells every figure, then and now, in the order of the form
 * @param overlaps what is taken off for being the same, where it is another number
 * @param moved units of which another version counts, or none any more, or the first
 */
public record Comparison(
        Coverage coverage, List<Cell> cells, List<Moved> moved, List<Overlap> overlaps) {

    /** What was taken off for being the same, then and now; 0: nothing. */
    public record Overlap(
            String activity, String kept, String other, String field, long then, long now) {}

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

    /**
     * @param facts all that the total of now is made of
     */
    static Comparison of(Frozen then, Totals now, List<Contribution> facts) {
        var cells = new ArrayList<Cell>();
        for (var field : now.fields()) {
            var was = then.totals().getOrDefault(field.id(), Total.NONE);
            cells.add(new Cell(field, was, now.total(field.id())));
        }
        return new Comparison(
                now.coverage(), List.copyOf(cells), moved(then, facts), overlaps(then, now));
    }

    /** Known by its id; what was frozen before overlaps had one, by its activity and its place. */
    private record Known(String overlap, String field) {}

    private static List<Overlap> overlaps(Frozen then, Totals now) {
        var all = new LinkedHashMap<Known, Overlap>();
        for (var was : then.taken()) {
            var id = was.overlap();
            all.merge(
                    new Known(
                            id == null ? was.activity() + was.kept() : id.toString(), was.field()),
                    new Overlap(
                            was.activity(),
                            was.kept(),
                            was.other(),
                            was.field(),
                            was.quantity(),
                            0),
                    Comparison::sum);
        }
        for (var is : now.taken()) {
            var names = now.rollup().names(is);
            var kept = names.getFirst();
            var one =
                    new Overlap(
                            is.deduction().activity(),
                            kept,
                            String.join("、", names.subList(1, names.size())),
                            is.field(),
                            0,
                            is.quantity());
            var old = new Known(one.activity() + kept, is.field());
            all.merge(
                    all.containsKey(old)
                            ? old
                            : new Known(is.deduction().id().toString(), is.field()),
                    one,
                    Comparison::sum);
        }
        return all.values().stream().filter(one -> one.then() != one.now()).toList();
    }

    private static Overlap sum(Overlap one, Overlap other) {
        return new Overlap(
                other.activity(),
                other.kept(),
                other.other(),
                other.field(),
                one.then() + other.then(),
                one.now() + other.now());
    }

    private static List<Moved> moved(Frozen then, List<Contribution> now) {
        Map<ObligationId, Frozen.Source> before = new HashMap<>();
        then.sources().forEach(source -> before.put(source.obligation(), source));
        var moved = new ArrayList<Moved>();
        for (var fact : now) {
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
