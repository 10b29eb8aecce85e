package cn.kehui.filing.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Moved;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.world.SmallWorld;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class NudgesTest {
    private static final String TUESDAY = "2025-05-06T09:30";

    @Autowired ApplicationContext context;
    @Autowired Nudges nudges;
    @Autowired Messages messages;
    @Autowired Calendars calendars;
    @Autowired Settlements settlements;
    @Autowired JdbcClient db;
    SmallWorld world;
    Actor filler;
    Actor reviewer;
    Obligation owed;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        filler = world.person(world.laoshan, "王小明", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        owed = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
    }

    @Test
    void tellsTheFillersOfThatUnitAloneInTheWordsThatWereSet() {
        var neighbour = world.person(world.shinan, "别家", Role.FILLER);
        world.owes(SmallWorld.RECOMMENDATION, world.shinan, world.bureau);
        var looker = world.person(world.laoshan, "查看", Role.VIEWER);

        assertThat(nudge(reviewer, TUESDAY, owed)).containsExactly(new Nudging.Told(1));

        assertThat(messages.mine(filler, 9)).hasSize(1);
        var told = messages.mine(filler, 9).getFirst();
        assertThat(told.title()).isEqualTo("催报：推荐特色活动");
        assertThat(told.body())
                .isEqualTo(
                        "小崂山区科学技术局：“推荐特色活动”2025年5月7日（星期三） 12:00截止，明天截止，小市科学技术局还没有收到。请尽快填报；没有可报的，也请在那里说明。");
        assertThat(told.href()).isEqualTo("/obligations/" + owed.id());
        for (var other : List.of(neighbour, looker, reviewer)) {
            assertThat(messages.mine(other, 9)).isEmpty();
        }
        assertThat(
                        db.sql(
                                        """
                                        select act || ' ' || person_name || ' ' || subject || ' ' || detail::text
                                          from journal order by seq desc limit 1
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo("Nudged 王审 " + owed.id() + " {\"people\": \"1\"}");
    }

    /** Four working hours from Tuesday 14:00 are over on Wednesday at 10:00. */
    @Test
    void aSecondReviewerDoesNotRemindAgainBeforeTheInterval() {
        var second = world.person(world.bureau, "李审", Role.REVIEWER);
        assertThat(nudge(reviewer, "2025-05-06T14:00", owed)).containsExactly(new Nudging.Told(1));
        var soon = new Nudging.TooSoon(at("2025-05-06T14:00"), "王审", at("2025-05-07T10:00"));
        assertThat(nudge(second, "2025-05-06T14:00", owed)).containsExactly(soon);
        assertThat(nudge(second, "2025-05-07T09:59", owed)).containsExactly(soon);
        assertThat(messages.mine(filler, 9)).hasSize(1);
        assertThat(nudge(second, "2025-05-07T10:00", owed)).containsExactly(new Nudging.Told(1));
        assertThat(messages.mine(filler, 9)).hasSize(2);
    }

    @Test
    void whatCannotBeDoneIsSaidUnitByUnit() {
        var empty = world.owes(SmallWorld.RECOMMENDATION, world.shinan, world.bureau);
        var filed = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        db.sql("update obligation set state = 'FILED' where id = :id")
                .param("id", filed.id().value())
                .update();
        var done =
                nudges.nudge(reviewer, List.of(filed.id(), empty.id(), owed.id()), today(TUESDAY));
        assertThat(done)
                .extractingFromEntries(one -> one.getKey().id() + " " + one.getValue())
                .containsExactlyInAnyOrder(
                        filed.id() + " " + new Nudging.NotOwed(State.FILED),
                        empty.id() + " " + new Nudging.Nobody(),
                        owed.id() + " " + new Nudging.Told(1));
    }

    @Test
    void onlyWhoReviewsForTheReceiverReminds() {
        for (var other :
                List.of(
                        filler,
                        world.person(world.bureau, "领导", Role.VIEWER),
                        world.person(world.shinan, "邻居", Role.REVIEWER),
                        world.person(world.laoshan, "自己", Role.REVIEWER),
                        world.person(world.association, "科协", Role.REVIEWER))) {
            assertThatThrownBy(() -> nudge(other, TUESDAY, owed)).isInstanceOf(NotFound.class);
        }
        assertThat(messages.mine(filler, 9)).isEmpty();
    }

    @Test
    void whatIsFiledTakesTheReminderFromTheDesk() {
        nudge(reviewer, TUESDAY, owed);
        assertThat(messages.mine(filler, 9)).allMatch(Message::unread);
        settlements.settle(
                new Moved.AtOnce(
                        List.of(
                                new Moved(
                                        Move.FILE,
                                        owed.campaign(),
                                        owed.id(),
                                        new SubmissionId(UUID.randomUUID()),
                                        1,
                                        "",
                                        filler,
                                        at(TUESDAY)))));
        assertThat(messages.mine(filler, 9)).noneMatch(Message::unread);
    }

    @Test
    void theIntervalAndTheWordsAreSetByTheSystemAdministratorOnly() {
        var rule = new NudgeRule(0, "{单位}请尽快报来{任务}。", "小市科学技术局 管理员");
        assertThatThrownBy(() -> nudges.rule(reviewer, rule)).isInstanceOf(NotFound.class);
        assertThat(nudges.rule().source()).isEqualTo("产品初值");
        nudges.rule(world.person(world.bureau, "管理员", Role.SYSTEM_ADMIN), rule);
        assertThat(nudges.rule()).isEqualTo(rule);
        assertThat(nudge(reviewer, TUESDAY, owed)).containsExactly(new Nudging.Told(1));
        assertThat(nudge(reviewer, "2025-05-06T09:31", owed)).containsExactly(new Nudging.Told(1));
        assertThat(messages.mine(filler, 9).getFirst().body()).isEqualTo("小崂山区科学技术局请尽快报来推荐特色活动。");
    }

    private Collection<Nudging> nudge(Actor who, String now, Obligation... all) {
        var ids = Arrays.stream(all).map(Obligation::id).toList();
        return nudges.nudge(who, ids, today(now)).values();
    }

    private Today today(String now) {
        return new Today(at(now), calendars.current());
    }

    private static Instant at(String now) {
        return LocalDateTime.parse(now).atZone(Beijing.ZONE).toInstant();
    }
}
