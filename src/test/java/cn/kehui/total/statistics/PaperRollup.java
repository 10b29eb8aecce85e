package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An independent sum, against which that of the database is checked. Figures added up over a tree:
 * each node's own, and with all below it. What several report is counted once at every node that
 * holds more than one of them; below it nothing changes. The order of the facts does not matter.
 */
final class PaperRollup {
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, PlainSum> own = new HashMap<>();
    private final Map<String, PlainSum> whole = new HashMap<>();
    private final Map<String, List<Rollup.Taken>> taken = new HashMap<>();

    private PaperRollup() {}

    /** Adds up. A fact stands at a node of the tree. */
    public static PaperRollup of(Tree tree, List<Contribution> facts, List<Deduction> overlaps) {
        var rollup = new PaperRollup();
        rollup.number(facts);
        for (var node : nodes(tree)) {
            rollup.own.put(node.key(), new PlainSum(rollup.fields.size()));
            rollup.whole.put(node.key(), new PlainSum(rollup.fields.size()));
        }
        facts.forEach(rollup::add);
        for (var node : upward(tree)) {
            var sum = rollup.at(rollup.whole, node.key());
            sum.add(rollup.at(rollup.own, node.key()));
            if (!node.key().equals(Tree.ROOT)) {
                rollup.at(rollup.whole, tree.above(node)).add(sum);
            }
        }
        rollup.deduct(tree, facts, overlaps);
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

    /** What overlaps take off the total of a node; in its total already. */
    public List<Rollup.Taken> taken(String node) {
        return taken.getOrDefault(node, List.of());
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
        var flagged = new HashSet<ObligationId>();
        overlaps.forEach(overlap -> flagged.addAll(overlap.members()));
        var within = new HashMap<String, List<Contribution>>();
        for (var fact : facts) {
            if (flagged.contains(fact.obligation())) {
                for (var node : tree.path(fact.at())) {
                    within.computeIfAbsent(node.key(), _ -> new ArrayList<>()).add(fact);
                }
            }
        }
        within.forEach(
                (node, some) -> {
                    if (some.size() > 1) {
                        take(node, CountedOnce.among(some, overlaps));
                    }
                });
    }

    private void take(String node, List<Rollup.Taken> all) {
        taken.put(node, all);
        all.forEach(one -> at(whole, node).deduct(index(one.field()), one.quantity()));
    }

    private int index(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }

    private Total total(Map<String, PlainSum> sums, String node, String field) {
        var number = fields.get(field);
        return number == null ? Total.NONE : at(sums, node).total(number);
    }

    private PlainSum at(Map<String, PlainSum> sums, String node) {
        var sum = sums.get(node);
        if (sum == null) {
            throw new IllegalArgumentException("the tree has no node " + node);
        }
        return sum;
    }

    /** The root with all below it. */
    static List<Tree.Node> nodes(Tree tree) {
        return upward(tree).reversed();
    }

    /** Whether {@code key} is {@code above} or lies below it. */
    static boolean holds(Tree tree, String above, String key) {
        return tree.path(key).stream().anyMatch(node -> node.key().equals(above));
    }

    /** Every node, what is below before what is above. */
    private static List<Tree.Node> upward(Tree tree) {
        var order = new ArrayList<Tree.Node>();
        var open = new ArrayDeque<Tree.Node>(List.of(tree.node(Tree.ROOT)));
        while (!open.isEmpty()) {
            var node = open.pop();
            order.add(node);
            tree.children(node.key()).forEach(open::push);
        }
        return order.reversed();
    }
}
