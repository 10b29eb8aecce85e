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
import java.util.stream.Stream;
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
            var rollup = PaperRollup.of(tree, facts, overlaps);
            Collections.shuffle(facts, random);
            var again = PaperRollup.of(tree, facts, overlaps);
            for (var node : PaperRollup.nodes(tree)) {
                var within =
                        facts.stream()
                                .filter(fact -> PaperRollup.holds(tree, node.key(), fact.at()))
                                .toList();
                int reported = rollup.ownCoverage(node.key()).reported();
                for (var child : tree.children(node.key())) {
                    reported += rollup.coverage(child.key()).reported();
                }
                long off = sum(rollup.taken(node.key()).stream().map(Rollup.Taken::quantity));
                long total = quantity(rollup.total(node.key(), "f"));
                assertThat(total)
                        .isEqualTo(sum(within.stream().map(RollupSumTest::given)) - off)
                        .isGreaterThanOrEqualTo(
                                within.stream().mapToLong(RollupSumTest::given).max().orElse(0));
                for (var child : tree.children(node.key())) {
                    assertThat(total)
                            .isGreaterThanOrEqualTo(quantity(rollup.total(child.key(), "f")));
                }
                assertThat(rollup.coverage(node.key()).reported()).isEqualTo(reported);
                assertThat(again.total(node.key(), "f")).isEqualTo(rollup.total(node.key(), "f"));
                // who sees only what is below sees the same
                var alone = PaperRollup.of(tree, within, overlaps);
                assertThat(alone.total(node.key(), "f")).isEqualTo(rollup.total(node.key(), "f"));
            }
        }
    }

    private static long given(Contribution fact) {
        return CountedOnce.quantity(fact, "f");
    }

    private static long sum(Stream<Long> all) {
        return all.mapToLong(Long::longValue).sum();
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
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            var some = new ArrayList<>(facts);
            Collections.shuffle(some, random);
            overlaps.add(
                    same(some.subList(0, 2 + random.nextInt(3)), "f", 1 + random.nextInt(500)));
        }
        return overlaps;
    }

    private static long quantity(Total total) {
        return total.quantity() == null ? 0 : total.quantity();
    }
}
