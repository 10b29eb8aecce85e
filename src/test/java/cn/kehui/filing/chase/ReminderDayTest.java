package cn.kehui.filing.chase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is reminded of ends, in SQL, when it ends in Java: over the whole table of states. */
@KehuiTest
class ReminderDayTest {
    private static final Instant BEFORE_ALL = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired ApplicationContext context;
    @Autowired ChaseSql sql;
    @Autowired Obligations obligations;
    @Autowired JdbcClient db;
    SmallWorld world;
    Actor filler;

    record Case(State state, String correctable, String granted) {}

    static Stream<Case> cases() {
        return Stream.of(State.values())
                .flatMap(
                        state ->
                                Stream.of("null", "'2025-05-05 00:00+08'", "'2025-05-17 00:00+08'")
                                        .flatMap(
                                                correctable ->
                                                        Stream.of(
                                                                        "closes_at",
                                                                        "'2025-05-10 00:00+08'",
                                                                        "'2025-05-20 00:00+08'",
                                                                        "null")
                                                                .map(
                                                                        granted ->
                                                                                new Case(
                                                                                        state,
                                                                                        correctable,
                                                                                        granted))));
    }

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        filler = world.person(world.laoshan, "王小明", Role.FILLER);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isThatOfTheObligation(Case one) {
        var owed = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        db.sql("update duty set correctable_until = " + one.correctable()).update();
        db.sql("update obligation set state = ?, closes_at = " + one.granted() + " where id = ?")
                .params(one.state().name(), owed.id().value())
                .update();

        var end = obligations.obligation(filler, owed.id()).end();
        boolean reminded = one.state() == State.OPEN || one.state() == State.RETURNED;
        assertThat(
                        sql.owed(BEFORE_ALL, AFTER_ALL).stream()
                                .filter(it -> it.id().equals(owed.id()))
                                .map(Owed::end))
                .isEqualTo(reminded && end != null ? List.of(end) : List.of());
    }
}
