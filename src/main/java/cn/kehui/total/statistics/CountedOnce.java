package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongBiFunction;

/**
 * How much overlaps take off the sum of some reports. What is flagged as the same is a part of each
 * report that holds it, and two overlaps are two parts: so no figure gives more to overlaps than it
 * is, the sum never falls below the largest figure in it, whatever was flagged, nor below the sum
 * of some of the reports. It depends on the reports alone, not on the tree in which they stand, or
 * on who looks.
 */
final class CountedOnce {
    private final ToLongBiFunction<ObligationId, String> figures;
    private final Map<Part, Long> left = new HashMap<>();

    private record Part(ObligationId report, String field) {}

    private CountedOnce(ToLongBiFunction<ObligationId, String> figures) {
        this.figures = figures;
    }

    static List<Rollup.Taken> among(Collection<Contribution> reports, List<Deduction> overlaps) {
        var byId = new HashMap<ObligationId, Contribution>();
        reports.forEach(one -> byId.put(one.obligation(), one));
        return among(byId.keySet(), (id, field) -> quantity(byId.get(id), field), overlaps);
    }

    /**
     * @param figures what a report gives in a field; 0 where it gives no number
     * @param overlaps in the order in which they were flagged: where figures have become too small
     *     for all, the first counts first
     */
    static List<Rollup.Taken> among(
            Set<ObligationId> reports,
            ToLongBiFunction<ObligationId, String> figures,
            List<Deduction> overlaps) {
        var once = new CountedOnce(figures);
        var taken = new ArrayList<Rollup.Taken>();
        for (var overlap : overlaps) {
            var here = overlap.members().stream().filter(reports::contains).toList();
            for (var field : new TreeSet<>(overlap.parts().keySet())) {
                once.take(overlap, field, here).ifPresent(taken::add);
            }
        }
        return List.copyOf(taken);
    }

    /** As much of each as it still holds of the part; the most that one holds counts. */
    private Optional<Rollup.Taken> take(Deduction overlap, String field, List<ObligationId> here) {
        var holders = new ArrayList<ObligationId>();
        long sum = 0;
        long most = 0;
        for (var member : here) {
            var part = new Part(member, field);
            long held = Math.min(overlap.parts().get(field), left(part));
            if (held > 0) {
                left.put(part, left(part) - held);
                holders.add(member);
                sum = Math.addExact(sum, held);
                most = Math.max(most, held);
            }
        }
        return sum == most
                ? Optional.empty()
                : Optional.of(new Rollup.Taken(overlap, field, holders, sum - most));
    }

    private long left(Part part) {
        return left.computeIfAbsent(part, _ -> figures.applyAsLong(part.report(), part.field()));
    }

    static long quantity(Contribution fact, String field) {
        var cell = fact.cell(field);
        var quantity = cell == null ? null : cell.quantity();
        return quantity == null ? 0 : quantity;
    }
}
