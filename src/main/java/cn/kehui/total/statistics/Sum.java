package cn.kehui.total.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is added up at one node of a tree, with all below it. */
final class Sum {
    private final Map<String, Total> totals = new HashMap<>();
    private Coverage coverage = Coverage.NOTHING;
    private List<Rollup.Taken> taken = List.of();

    void add(SumSql.Row row) {
        coverage = coverage.and(row.coverage());
        row.totals().forEach((field, total) -> totals.merge(field, total, Total::and));
    }

    /** Takes off what is in several of its reports. */
    void take(List<Rollup.Taken> all) {
        taken = all;
    }

    /** Its totals with one version in place of another, before anything is taken off. */
    Sum with(Contribution fact, Contribution.Counted then) {
        var sum = new Sum();
        sum.totals.putAll(totals);
        var now = fact.counted();
        if (now != null) {
            now.cells()
                    .forEach(
                            (field, cell) ->
                                    sum.totals.computeIfPresent(
                                            field, (_, all) -> all.without(Total.of(cell))));
        }
        then.cells().forEach((field, cell) -> sum.totals.merge(field, Total.of(cell), Total::and));
        return sum;
    }

    Total total(String field) {
        long off =
                taken.stream()
                        .filter(one -> one.field().equals(field))
                        .mapToLong(Rollup.Taken::quantity)
                        .sum();
        var total = totals.getOrDefault(field, Total.NONE);
        return off == 0 ? total : total.less(off);
    }

    Coverage coverage() {
        return coverage;
    }

    List<Rollup.Taken> taken() {
        return taken;
    }
}
