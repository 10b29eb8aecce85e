package cn.kehui.total.statistics;

import static cn.kehui.total.statistics.SomeFacts.gives;
import static cn.kehui.total.statistics.SomeFacts.owes;
import static cn.kehui.total.statistics.SomeFacts.same;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollupSumTest {

    /** Whatever the tree, the figures and their order. */
    @Test
    void aTotalIsItsOwnAndWhatLiesBelowInAnyOrder() {
        var random = new Random(20250524);
        for (int round = 0; round < 200; round++) {
            var tree = tree(random);
            var facts = facts(random);
            var overlaps = overlaps(random, facts);
            var rollup = Rollup.of(tree, facts, overlaps);
            Collections.shuffle(facts, random);
            var again = Rollup.of(tree, facts, overlaps);
            for (var node : tree.nodes()) {
                long sum = quantity(rollup.own(node.key(), "f"));
                int reported = rollup.ownCoverage(node.key()).reported();
                for (var child : tree.children(node.key())) {
                    sum += quantity(rollup.total(child.key(), "f"));
                    reported += rollup.coverage(child.key()).reported();
                }
                long off =
                        rollup.taken().stream()
                                .filter(taken -> taken.at().equals(node.key()))
                                .mapToLong(Rollup.Taken::quantity)
                                .sum();
                assertThat(quantity(rollup.total(node.key(), "f"))).isEqualTo(sum - off);
                assertThat(rollup.coverage(node.key()).reported()).isEqualTo(reported);
                assertThat(again.total(node.key(), "f")).isEqualTo(rollup.total(node.key(), "f"));
            }
        }
    }

    private static Tree tree(Random random) {
        var nodes = new ArrayList<Tree.Node>();
        for (int i = 0; i < 12; i++) {
            var parent = i == 0 || random.nextInt(4) == 0 ? null : "n" + random.nextInt(i);
            nodes.add(new Tree.Node("n" + i, parent, "单位" + i));
        }
        return Tree.of("全部", nodes);
    }

    private static List<Contribution> facts(Random random) {
        var facts = new ArrayList<Contribution>();
        for (int i = 0; i < 20; i++) {
            var at = "n" + random.nextInt(12);
            facts.add(
                    switch (random.nextInt(4)) {
                        case 0 -> owes(at, State.OPEN);
                        case 1 -> gives(at, "f", Cell.DASH);
                        default -> gives(at, "f", Cell.number(random.nextInt(1000)));
                    });
        }
        return facts;
    }

    private static List<Deduction> overlaps(Random random, List<Contribution> facts) {
        var overlaps = new ArrayList<Deduction>();
        for (int i = 0; i < 5; i++) {
            overlaps.add(
                    same(
                            facts.get(random.nextInt(facts.size())),
                            facts.get(random.nextInt(facts.size())),
                            "f",
                            1 + random.nextInt(500)));
        }
        return overlaps;
    }

    private static long quantity(Total total) {
        return total.quantity() == null ? 0 : total.quantity();
    }
}
