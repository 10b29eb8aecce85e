package cn.kehui.filing.chase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Moved;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.cofiling.Cofilings;
import cn.kehui.filing.cofiling.Giving;
import cn.kehui.filing.cofiling.Lending;
import cn.kehui.filing.cofiling.Lendings;
import cn.kehui.filing.cofiling.Lent;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.calendar.Calendars;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.world.SmallWorld;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who writes rows of a table that another unit owes is reminded by the same days. */
@KehuiTest
class HelpersChasedTest {
    private static final String DAY_BEFORE = "2025-06-17T09:30";

    @Autowired ApplicationContext context;
    @Autowired Chases chases;
    @Autowired Messages messages;
    @Autowired Calendars calendars;
    @Autowired Settlements settlements;
    @Autowired Cofilings cofilings;
    @Autowired Lendings lendings;
    @Autowired Forms forms;
    @Autowired JdbcClient db;
    SmallWorld world;
    Actor lead;
    Actor helper;
    Obligation owed;

    @BeforeEach
    void world() {
        world = new SmallWorld(context);
        lead = world.person(world.laoshan, "王小明", Role.FILLER);
        helper = world.person(world.laoshanAssociation, "钱宣", Role.FILLER);
        owed = world.owes(SmallWorld.STATISTICS, world.laoshan, world.bureau);
        var form = forms.find(new FormId("week-statistics", "2025")).orElseThrow();
        var publicity =
                RowGroup.of(form).stream()
                        .filter(part -> part.key().equals("media_outlets"))
                        .toList();
        var gift = new Giving.Gift(world.laoshanAssociation.id(), publicity, "");
        assertThat(cofilings.give(lead, owed.id(), gift)).isInstanceOf(Giving.Given.class);
    }

    @Test
    void theHelperIsToldOfItsOwnPageAndTheLeadOfIts() {
        var looker = world.person(world.laoshanAssociation, "查看", Role.VIEWER);
        assertThat(chase(DAY_BEFORE)).isEqualTo(2);
        var told = messages.mine(helper, 9).getFirst();
        assertThat(told.title()).isEqualTo("请帮 小崂山区科学技术局 填“报送统计表”的一部分：2025年6月18日（星期三） 24:00 截止");
        assertThat(told.href()).isEqualTo("/cofilings/" + owed.id());
        assertThat(told.body())
                .startsWith("小崂山区科学技术协会：\n\n2025年小市科技活动周要求报送“报送统计表”，由 小崂山区科学技术局 牵头报送")
                .contains("今天是6月17日，明天截止。");
        assertThat(messages.mine(lead, 9))
                .extracting(Message::href)
                .containsExactly("/obligations/" + owed.id());
        assertThat(messages.mine(looker, 9)).isEmpty();
        assertThat(chase("2025-06-17T09:35")).as("a second run says nothing twice").isZero();
    }

    @Test
    void whoSaysThatItIsFilledInIsRemindedNoMore() {
        chase(DAY_BEFORE);
        assertThat(reminders(helper)).allMatch(Message::unread).hasSize(1);
        lendings.done(lent(), true);
        assertThat(reminders(helper)).noneMatch(Message::unread).hasSize(1);
        assertThat(messages.mine(lead, 9))
                .as("the lead has still to file")
                .anyMatch(Message::unread);
        assertThat(chase("2025-06-19T09:30")).as("the lead alone").isEqualTo(1);

        lendings.done(lent(), false);
        assertThat(chase("2025-06-19T09:40")).as("it is not, after all").isEqualTo(1);
        assertThat(reminders(helper)).anyMatch(Message::unread);
    }

    @Test
    void whatWasTakenBackOrFiledIsNobodysToRemindOf() {
        chase(DAY_BEFORE);
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
                                        lead,
                                        calendars.today().now()))));
        assertThat(reminders(helper)).noneMatch(Message::unread).hasSize(1);

        cofilings.takeBack(lead, owed.id(), lent().mine().getFirst().id());
        assertThat(chase("2025-06-19T09:30")).as("the lead alone").isEqualTo(1);
    }

    private List<Message> reminders(Actor actor) {
        return messages.mine(actor, 9).stream()
                .filter(one -> one.title().startsWith("请帮"))
                .toList();
    }

    private Lent lent() {
        return ((Lending.Open) lendings.lend(helper, owed.id())).lent();
    }

    private int chase(String now) {
        var at = LocalDateTime.parse(now).atZone(Beijing.ZONE).toInstant();
        return chases.chase(new Today(at, calendars.current()));
    }
}
