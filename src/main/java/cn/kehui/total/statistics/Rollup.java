package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures added up at a node of a tree: all of it, what stands at the node itself, and each node
 * beside it with all below that. What several report is counted once in each that holds more than
 * one of them.
 */
public final class Rollup {
    private final String at;
    private final Sum whole;
    private final Sum own = new Sum();
    private final Map<String, Sum> beside = new HashMap<>();
    private final Map<ObligationId, String> names = new HashMap<>();
    private boolean named;
    private List<Flagged> flagged = List.of();
    private List<Deduction> overlaps = List.of();

    private Rollup(String at, Sum whole) {
        this.at = at;
        this.whole = whole;
    }

    /**
     * What an overlap takes off the total of a node.
     *
     * @param members those of its reports that the total covers and that hold some of it, at least
     *     two; the first is the one with which it counts
     * @param quantity what they hold of it together, less the most that one of them holds
     */
    public record Taken(
            Deduction deduction, String field, List<ObligationId> members, long quantity) {
        public Taken {
            members = List.copyOf(members);
        }
    }

    /** A node of the tree: its key, and its path, with which those of all below it begin. */
    record Node(String key, String path) {}

    /** A report that overlaps name, and where it stands. */
    record Flagged(Contribution fact, String path) {}

    static Rollup of(Node at, List<Node> beside, List<SumSql.Row> rows) {
        var sums = new Rollup(at.key(), new Sum());
        var byPath = new HashMap<String, Sum>();
        for (var node : beside) {
            var sum = new Sum();
            sums.beside.put(node.key(), sum);
            byPath.put(node.path(), sum);
        }
        for (var row : rows) {
            sums.whole.add(row);
            sums.named |= row.named() > 0;
            if (row.own()) {
                sums.own.add(row);
            }
            if (row.beside() != null) {
                byPath.get(row.beside()).add(row);
            }
        }
        return sums;
    }

    /**
     * Takes off what is the same.
     *
     * @param reports all at the node and below it that an overlap names
     */
    void deduct(List<Node> nodes, List<Flagged> reports, List<Deduction> holding) {
        flagged = reports;
        overlaps = holding;
        reports.forEach(one -> names.put(one.fact().obligation(), one.fact().name()));
        take(whole, reports, overlaps);
        for (var node : nodes) {
            var below = reports.stream().filter(one -> one.path().startsWith(node.path())).toList();
            take(at(node.key()), below, overlaps);
        }
    }

    /** The same sum at the node with one version in place of another: what if. */
    public Rollup with(Contribution fact, Contribution.Counted then) {
        var sums = new Rollup(at, whole.with(fact, then));
        var other = fact.with(then);
        sums.deduct(
                List.of(),
                flagged.stream()
                        .map(
                                one ->
                                        one.fact().obligation().equals(fact.obligation())
                                                ? new Flagged(other, one.path())
                                                : one)
                        .toList(),
                overlaps);
        return sums;
    }

    private static void take(Sum sum, List<Flagged> reports, List<Deduction> overlaps) {
        if (reports.size() > 1) {
            var facts = new ArrayList<Contribution>();
            reports.forEach(one -> facts.add(one.fact()));
            sum.take(CountedOnce.among(facts, overlaps));
        }
    }

    /** A field with all that is below the node: the one that is shown, or one beside it. */
    public Total total(String node, String field) {
        return at(node).total(field);
    }

    /** A field of what stands at the node itself that is shown. */
    public Total own(String field) {
        return own.total(field);
    }

    public Coverage coverage(String node) {
        return at(node).coverage();
    }

    /** What stands at the node itself: of a unit its own obligations, mostly one or none. */
    public Coverage ownCoverage() {
        return own.coverage();
    }

    /** What overlaps take off the total of a node; in its total already. */
    public List<Taken> taken(String node) {
        return at(node).taken();
    }

    /** Who holds what is taken off, in words; the first keeps it. */
    public List<String> names(Taken taken) {
        return taken.members().stream().map(names::get).toList();
    }

    /** Whether any of them named what it counted. */
    boolean named() {
        return named;
    }

    private Sum at(String node) {
        var sum = node.equals(at) ? whole : beside.get(node);
        if (sum == null) {
            throw new IllegalArgumentException("no node " + node + " at " + at);
        }
        return sum;
    }
}
