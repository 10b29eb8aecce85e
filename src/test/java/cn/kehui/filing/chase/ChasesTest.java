package cn.kehui.filing.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Moved;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.ground.org.Unit;
import cn.kehui.world.Qingdao2025;
import cn.kehui.world.SmallWorld;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KehuiTest
class ChasesTest {
    private static final String DAY_BEFORE = "2025-05-06T09:30";

    @Autowired ApplicationContext context;
    @Autowired Chases chases;
    @Autowired Messages messages;
    @Autowired Calendars calendars;
    @Autowired Qingdao2025 qingdao;
    @Autowired Campaigns campaigns;
    @Autowired Settlements settlements;
    @Autowired JdbcClient db;
    SmallWorld world;
    Actor filler;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        filler = world.person(world.laoshan, "王小明", Role.FILLER);
    }

    @Test
    void tellsTheFillersOfTheUnitThatOwesAndNobodyElse() {
        var second = world.person(world.laoshan, "李小红", Role.FILLER, Role.REVIEWER);
        var others =
                List.of(
                        world.person(world.laoshan, "查看", Role.VIEWER),
                        world.person(world.bureau, "审核", Role.REVIEWER),
                        world.person(world.shinan, "别家", Role.FILLER),
                        world.person(world.street, "下级", Role.FILLER),
                        world.person(world.laoshanAssociation, "另一条线", Role.FILLER));
        var owed = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);

        assertThat(chase(DAY_BEFORE)).isEqualTo(2);

        for (var told : List.of(filler, second)) {
            assertThat(messages.mine(told, 9))
                    .extracting(Message::title, Message::href)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "推荐特色活动：2025年5月7日（星期三） 12:00 截止", "/obligations/" + owed.id()));
        }
        assertThat(messages.mine(filler, 9).getFirst().body())
                .startsWith("小崂山区科学技术局：\n\n2025年小市科技活动周要求报送“推荐特色活动”")
                .contains("今天是5月6日，明天截止。报给小市科学技术局。");
        assertThat(others).allSatisfy(other -> assertThat(messages.mine(other, 9)).isEmpty());
    }

    @Test
    void aSecondRunSaysNothingTwice() {
        world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        assertThat(chase("2025-04-29T09:00")).isEqualTo(1);
        assertThat(chase("2025-04-29T09:05")).isZero();
        assertThat(chase("2025-04-30T09:00")).isZero();
        assertThat(chase("2025-05-06T09:00")).isEqualTo(1);
        assertThat(chase("2025-05-06T16:59")).isZero();
        assertThat(chase("2025-05-07T14:00")).isZero();
        assertThat(chase("2025-05-08T09:00")).isEqualTo(1);
        assertThat(chase("2025-05-09T09:00")).isZero();
        assertThat(messages.mine(filler, 9))
                .extracting(Message::title)
                .contains("推荐特色活动：2025年5月7日（星期三） 12:00 已截止，还没有收到");
    }

    @Test
    void nobodyIsRemindedOutsideWorkingHours() {
        world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        assertThat(chase("2025-05-03T10:00")).isZero();
        assertThat(chase("2025-05-06T08:59")).isZero();
        assertThat(chase("2025-05-06T17:00")).isZero();
        assertThat(chase("2025-05-06T16:59")).isEqualTo(1);
    }

    @Test
    void whatIsFiledIsNotRemindedOfAndTheReminderIsRead() {
        var owed = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        chase("2025-04-29T09:00");
        assertThat(messages.mine(filler, 9)).allMatch(Message::unread);

        db.sql("update obligation set state = 'FILED' where id = :id")
                .param("id", owed.id().value())
                .update();
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
                                        calendars.today().now()))));

        assertThat(messages.mine(filler, 9)).noneMatch(Message::unread);
        assertThat(chase(DAY_BEFORE)).isZero();
    }

    @Test
    void whatWasSentBackIsRemindedOfByItsOwnTime() {
        var owed = world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        db.sql("update obligation set state = 'RETURNED' where id = :id")
                .param("id", owed.id().value())
                .update();
        assertThat(chase(DAY_BEFORE)).isZero();
        db.sql("update duty set correctable_until = '2025-05-17 00:00+08' where id = :id")
                .param("id", owed.duty().value())
                .update();
        assertThat(chase("2025-05-15T10:00")).isEqualTo(1);
        assertThat(messages.mine(filler, 9).getFirst().body()).contains("按退回的意见改好再报");
    }

    /**
     * All of Qingdao: no message names a unit but the one that is told and the one it reports to.
     */
    @Test
    void noMessageNamesAnotherUnitThatOwes() {
        var campaign = new CampaignId("qingdao-2025");
        campaigns.publish(qingdao.issuer(Qingdao2025.CITY_SCIENCE), campaign);
        assertThat(chase(DAY_BEFORE)).isGreaterThan(10);
        var units =
                campaigns.owing(campaign).owed().stream()
                        .map(owed -> owed.unit())
                        .map(Unit::name)
                        .distinct()
                        .toList();
        var told =
                db.sql(
                                """
                                select u.name as unit, m.title || m.body as words
                                  from message m join person p on p.id = m.person_id join unit u on u.id = p.unit_id
                                """)
                        .query()
                        .listOfRows();
        for (var one : told) {
            var own = one.get("unit").toString();
            assertThat(units.stream().filter(one.get("words").toString()::contains))
                    .allMatch(name -> own.equals(name) || own.contains(name));
        }
    }

    @Test
    void theStepsAreSetByTheSystemAdministratorOnly() {
        world.owes(SmallWorld.RECOMMENDATION, world.laoshan, world.bureau);
        var steps = new ChaseSteps(List.of(-2));
        assertThatThrownBy(() -> chases.steps(filler, steps)).isInstanceOf(NotFound.class);
        chases.steps(world.person(world.bureau, "管理员", Role.SYSTEM_ADMIN), steps);
        assertThat(chases.steps()).isEqualTo(steps);
        assertThat(chase(DAY_BEFORE)).isZero();
        assertThat(chase("2025-05-09T09:00")).isEqualTo(1);
    }

    private int chase(String now) {
        var at = LocalDateTime.parse(now).atZone(Beijing.ZONE).toInstant();
        return chases.chase(new Today(at, calendars.current()));
    }
}
