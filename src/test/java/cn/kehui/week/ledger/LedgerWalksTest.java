package cn.kehui.week.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.FactName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever life activities have: each figure is the sum over the ledger, at every level, and so are
 * its records.
 */
class LedgerWalksTest extends LedgerLife {
    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFigureIsTheSumOverTheLedger(long seed) {
        dice = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            acts();
            if (step % 4 == 0) {
                check(seed + " after " + step);
            }
        }
        check(seed + " at the end");
        var all = figures.below(SMALL, Scope.EVERY_UNIT);
        assertThat(all.get(FactName.EVENTS).quantity()).isBetween(1L, entered.size() - 1L);
        assertThat(all).containsKeys(FactName.PUBLIC_ON_SITE, FactName.FUNDS_CITY);
        assertThat(all.get(FactName.VENUES_OPEN).quantity()).isBetween(1L, 3L);
    }

    /** Each scope by itself, and all lines together. */
    private void check(String when) {
        var scopes = new LinkedHashMap<String, Scope>();
        for (var unit :
                List.of(
                        world.bureau,
                        world.association,
                        world.laoshan,
                        world.shinan,
                        world.street,
                        world.laoshanAssociation)) {
            scopes.put(unit.name(), unit.scope());
        }
        scopes.put("all", Scope.EVERY_UNIT);
        var held =
                entered.stream()
                        .map(this::activity)
                        .filter(one -> Ledgers.held(one.stage()))
                        .toList();
        scopes.forEach(
                (name, scope) -> {
                    var expected = new SummedByHand(held, scope, ledgers::of).figures();
                    assertThat(figures.below(SMALL, scope))
                            .as(name + " " + when)
                            .isEqualTo(expected);
                });
        records(when);
    }

    /** What is behind a figure makes it. */
    private void records(String when) {
        var viewer = world.person(world.bureau, "看", Role.VIEWER);
        var over = new LedgerFigures.Over(SMALL, world.laoshan.id());
        var all = figures.of(viewer, over);
        for (var fact : FactName.values()) {
            var behind = figures.behind(viewer, over, fact, null).records();
            if (LedgerFigure.opened(fact)) {
                var figure = all.get(fact);
                assertThat(behind.stream().mapToLong(LedgerRecord::quantity).sum())
                        .as(fact + " " + when)
                        .isEqualTo(figure == null ? 0 : figure.quantity());
                assertThat(behind.isEmpty()).as(fact + " " + when).isEqualTo(figure == null);
                continue;
            }
            var adds = behind.stream().filter(LedgerRecord::adds).toList();
            var sum = adds.stream().mapToLong(LedgerRecord::quantity).sum();
            var counted = adds.stream().mapToLong(LedgerRecord::counted).sum();
            assertThat(all.get(fact))
                    .as(fact + " " + when)
                    .isEqualTo(
                            adds.isEmpty()
                                    ? null
                                    : new LedgerFigure(fact, sum, counted, adds.size()));
        }
    }
}
