package cn.kehui.total.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the database adds up is what an independent sum adds up, at every node of both trees, for
 * whoever looks: 0, blank and — apart, with what is the same taken off, in worlds that are odd.
 */
class SumsOfOddWorldsTest extends ReportingDay {
    @Autowired ContributionSql sql;

    private OddWorld odd;
    private int compared;
    private int deducted;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20250524})
    void everyNodeIsWhatARuleOnPaperMakesOfIt(long seed) {
        odd = new OddWorld(db, sql, new Random(seed), bureau.id().value());
        owedBefore();
        for (var actor :
                List.of(
                        bureau,
                        world.person(world.association, "赵审", Role.REVIEWER),
                        world.person(world.bureau, "李填", Role.FILLER),
                        world.person(world.laoshan, "周看", Role.VIEWER))) {
            for (var by : Cut.By.values()) {
                for (var line : new Line[] {null, Line.SCIENCE, Line.ASSOCIATION}) {
                    for (var basis : Cut.Basis.values()) {
                        agrees(actor, ALL.by(by).line(line).basis(basis));
                    }
                }
            }
        }
        assertThat(compared).as("nodes that were compared").isGreaterThan(400);
        assertThat(deducted).as("of them, nodes where something counts once").isGreaterThan(20);
    }

    /** The three that the day begins with owe, and filed nothing. */
    private void owedBefore() {
        for (var one : List.of(laoshan, shinan, association)) {
            var unit = odd.units.get(one.owes().id().toString());
            var fact =
                    new Contribution(
                            one.id(), one.owes().id(), unit.name(), unit.key(), State.OPEN, null);
            odd.owed.add(
                    new OddWorld.Owed(
                            fact,
                            fact,
                            unit,
                            odd.units.get(one.receiver().id().toString()),
                            one.equals(association) ? "ASSOCIATION" : "SCIENCE",
                            unit.region()));
        }
    }

    private void agrees(Actor actor, Cut cut) {
        var reach = Reach.of(actor);
        var seen = odd.owed.stream().filter(one -> seen(reach, cut, one)).toList();
        var places = cut.by() == Cut.By.UNITS ? odd.units : odd.regions;
        var tree = tree(reach, cut, seen, places);
        var facts = seen.stream().map(one -> fact(cut, one)).toList();
        var paper = PaperRollup.of(tree, facts, odd.overlaps);
        for (var node : PaperRollup.nodes(tree)) {
            boolean root = node.key().equals(Tree.ROOT);
            var tops = tree.children(Tree.ROOT);
            var shown = root && tops.size() == 1 ? tops.getFirst() : node;
            if (root && seen.isEmpty()) {
                continue;
            }
            var totals = statistics.totals(actor, cut.at(node.key()), new Cut.Beside("", 100));
            assertThat(totals.cut().at()).isEqualTo(shown.key());
            agrees(totals, paper, tree);
        }
    }

    private void agrees(Totals totals, PaperRollup paper, Tree tree) {
        var at = totals.cut().at();
        compared++;
        deducted += totals.taken().isEmpty() ? 0 : 1;
        assertThat(totals.coverage()).as(at).isEqualTo(paper.coverage(at));
        assertThat(totals.rollup().ownCoverage()).as(at).isEqualTo(paper.ownCoverage(at));
        assertThat(totals.taken()).as(at).isEqualTo(paper.taken(at));
        assertThat(totals.tree().path(at)).isEqualTo(tree.path(at));
        assertThat(totals.tree().children(at)).isEqualTo(tree.children(at));
        assertThat(totals.nodes()).isEqualTo(tree.children(at).size());
        assertThat(totals.below()).isEqualTo(!tree.children(at).isEmpty());
        for (var field : OddWorld.FIELDS) {
            assertThat(totals.total(field)).as(field).isEqualTo(paper.total(at, field));
            assertThat(totals.rollup().own(field)).as(field).isEqualTo(paper.own(at, field));
            for (var child : tree.children(at)) {
                assertThat(totals.rollup().total(child.key(), field))
                        .isEqualTo(paper.total(child.key(), field));
            }
        }
        for (var child : tree.children(at)) {
            assertThat(totals.rollup().coverage(child.key()))
                    .isEqualTo(paper.coverage(child.key()));
            assertThat(totals.rollup().taken(child.key())).isEqualTo(paper.taken(child.key()));
        }
    }

    private static Contribution fact(Cut cut, OddWorld.Owed one) {
        var fact = cut.basis() == Cut.Basis.FILED ? one.filed() : one.accepted();
        var at = cut.by() == Cut.By.UNITS ? one.unit().key() : one.region();
        return new Contribution(
                fact.obligation(), fact.unit(), fact.name(), at, fact.state(), fact.counted());
    }

    private static boolean joined(Reach reach) {
        return reach.region().equals("990200") && reach.level().equals("CITY");
    }

    private static boolean seen(Reach reach, Cut cut, OddWorld.Owed one) {
        return one.state() != State.RECALLED
                && (cut.line() == null || cut.line().name().equals(one.line()))
                && (one.unit().path().startsWith(reach.scope())
                        || one.receiver().path().startsWith(reach.scope())
                        || joined(reach));
    }

    /** Who owes, and what is above these as far as one may see it, below the nearest such. */
    private Tree tree(
            Reach reach, Cut cut, List<OddWorld.Owed> seen, Map<String, OddWorld.Place> places) {
        Set<String> asked = new HashSet<>();
        seen.forEach(one -> asked.add(cut.by() == Cut.By.UNITS ? one.unit().key() : one.region()));
        var shown = new ArrayList<OddWorld.Place>();
        for (var place : places.values()) {
            boolean above =
                    asked.stream().anyMatch(key -> places.get(key).path().startsWith(place.path()));
            boolean home = odd.regions.get(place.region()).path().startsWith("990000/990200/");
            boolean may =
                    cut.by() == Cut.By.UNITS
                            ? place.path().startsWith(reach.scope()) || joined(reach) && home
                            : home;
            if (asked.contains(place.key()) || above && may) {
                shown.add(place);
            }
        }
        shown.sort(Comparator.comparing(OddWorld.Place::code));
        var byPath = new HashMap<String, String>();
        shown.forEach(one -> byPath.put(one.path(), one.key()));
        return Tree.of(
                "小市",
                shown.stream()
                        .map(one -> new Tree.Node(one.key(), parent(one, byPath), one.name()))
                        .toList());
    }

    private static String parent(OddWorld.Place one, Map<String, String> byPath) {
        return byPath.keySet().stream()
                .filter(path -> one.path().startsWith(path) && !one.path().equals(path))
                .max(Comparator.comparing(String::length))
                .map(path -> Objects.requireNonNull(byPath.get(path)))
                .orElse(null);
    }
}
