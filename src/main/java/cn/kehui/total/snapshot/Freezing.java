package cn.kehui.total.snapshot;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.total.statistics.Contribution;
import cn.kehui.total.statistics.Reach;
import cn.kehui.total.statistics.Rollup;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.total.statistics.Total;
import cn.kehui.total.statistics.Totals;
import cn.kehui.total.statistics.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes down a total as it is. */
final class Freezing {
    private final Totals totals;
    private final List<Contribution> facts;
    private final Map<ObligationId, Trail.Line> lines = new HashMap<>();

    private Freezing(Totals totals, List<Contribution> facts, List<Trail.Line> lines) {
        this.totals = totals;
        this.facts = facts;
        lines.forEach(line -> this.lines.put(line.obligation(), line));
    }

    /** All of a total, as it is added up in a reach. */
    static Frozen of(Statistics statistics, Reach reach, Totals totals) {
        var facts = statistics.facts(reach, totals);
        var freezing = new Freezing(totals, facts, statistics.lines(reach, totals));
        var sums = new LinkedHashMap<String, Total>();
        totals.fields().forEach(field -> sums.put(field.id(), totals.total(field.id())));
        return new Frozen(
                totals.cut(),
                reach,
                totals.here().name(),
                totals.coverage(),
                sums,
                freezing.sources(),
                freezing.taken(),
                freezing.missing());
    }

    private List<Frozen.Source> sources() {
        var sources = new ArrayList<Frozen.Source>();
        for (var fact : facts) {
            var counted = fact.counted();
            if (counted != null) {
                var filed = line(fact.obligation()).filed();
                sources.add(
                        new Frozen.Source(
                                fact.obligation(),
                                fact.name(),
                                counted.submission(),
                                counted.version(),
                                counted.nature(),
                                filed.by(),
                                filed.acceptedBy(),
                                filed.acceptedAt(),
                                counted.cells()));
            }
        }
        return sources;
    }

    private List<Frozen.Taken> taken() {
        return totals.taken().stream().map(this::taken).toList();
    }

    private Frozen.Taken taken(Rollup.Taken one) {
        var names = totals.rollup().names(one);
        return new Frozen.Taken(
                one.deduction().id(),
                one.deduction().activity(),
                names.getFirst(),
                String.join("、", names.subList(1, names.size())),
                one.field(),
                one.quantity());
    }

    private List<Frozen.Missing> missing() {
        return facts.stream()
                .filter(fact -> fact.counted() == null)
                .map(fact -> new Frozen.Missing(fact.obligation(), fact.name(), fact.state()))
                .toList();
    }

    private Trail.Line line(ObligationId id) {
        return Objects.requireNonNull(lines.get(id));
    }
}
