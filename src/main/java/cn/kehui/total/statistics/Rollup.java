package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Figures added up over a tree: each node's own, and with all below it. What two report is counted
 * once from the lowest node that holds both upwards; below it nothing changes. The order of the
 * facts does not matter.
 */
public final class Rollup {
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, Sum> own = new HashMap<>();
    private final Map<String, Sum> whole = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();

    private Rollup() {}

    /**
     * What an overlap takes off, and from where.
     *
     * @param at the lowest node of whose total it is taken off
     * @param quantity no more than both reported, and than is left of the other's figure
     */
    public record Taken(Deduction deduction, String field, String at, long quantity) {}

    /** Adds up. A fact stands at a node of the tree. */
    public static Rollup of(Tree tree, List<Contribution> facts, List<Deduction> overlaps) {
        var rollup = new Rollup();
        rollup.number(facts);
        for (var node : tree.nodes()) {
            rollup.own.put(node.key(), new Sum(rollup.fields.size()));
            rollup.whole.put(node.key(), new Sum(rollup.fields.size()));
        }
        facts.forEach(rollup::add);
        rollup.deduct(tree, facts, overlaps);
        for (var node : tree.upward()) {
            var sum = rollup.at(rollup.whole, node.key());
            sum.add(rollup.at(rollup.own, node.key()));
            if (!node.key().equals(Tree.ROOT)) {
                rollup.at(rollup.whole, tree.above(node)).add(sum);
            }
        }
        return rollup;
    }

    /** A field with all that is below the node. */
    public Total total(String node, String field) {
        return total(whole, node, field);
    }

    /** A field of what stands at the node itself. */
    public Total own(String node, String field) {
        return total(own, node, field);
    }

    public Coverage coverage(String node) {
        return at(whole, node).coverage();
    }

    /** What stands at the node itself: of a unit its own obligations, mostly one or none. */
    public Coverage ownCoverage(String node) {
        return at(own, node).coverage();
    }

    /** What overlaps take off, each at its lowest node. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    private void number(List<Contribution> facts) {
        for (var fact : facts) {
            if (fact.counted() != null) {
                for (var field : fact.counted().cells().keySet()) {
                    fields.putIfAbsent(field, fields.size());
                }
            }
        }
    }

    private void add(Contribution fact) {
        var sum = at(own, fact.at());
        sum.add(fact);
        if (fact.counted() != null) {
            fact.counted().cells().forEach((field, cell) -> sum.add(index(field), cell));
        }
    }

    private void deduct(Tree tree, List<Contribution> facts, List<Deduction> overlaps) {
        if (overlaps.isEmpty()) {
            return;
        }
        var byObligation = new HashMap<ObligationId, Contribution>();
        facts.forEach(fact -> byObligation.put(fact.obligation(), fact));
        var left = new HashMap<String, Long>();
        for (var overlap : overlaps) {
            var kept = byObligation.get(overlap.kept());
            var other = byObligation.get(overlap.other());
            if (kept != null && other != null) {
                var at = tree.common(kept.at(), other.at());
                overlap.parts()
                        .forEach(
                                (field, same) -> {
                                    long most = Math.min(quantity(kept, field), same);
                                    var place = overlap.other() + " " + field;
                                    long rest = left.getOrDefault(place, quantity(other, field));
                                    take(new Taken(overlap, field, at, Math.min(most, rest)));
                                    left.put(place, rest - Math.min(most, rest));
                                });
            }
        }
    }

    private void take(Taken one) {
        if (one.quantity() > 0) {
            taken.add(one);
            at(whole, one.at()).deduct(index(one.field()), one.quantity());
        }
    }

    private int index(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }

    private static long quantity(Contribution fact, String field) {
        var cell = fact.cell(field);
        var quantity = cell == null ? null : cell.quantity();
        return quantity == null ? 0 : quantity;
    }

    private Total total(Map<String, Sum> sums, String node, String field) {
        var number = fields.get(field);
        return number == null ? Total.NONE : at(sums, node).total(number);
    }

    private Sum at(Map<String, Sum> sums, String node) {
        var sum = sums.get(node);
        if (sum == null) {
            throw new IllegalArgumentException("the tree has no node " + node);
        }
        return sum;
    }
}
