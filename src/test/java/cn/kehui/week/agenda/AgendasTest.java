package cn.kehui.week.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.agenda.AgendaItem.Kind;
import cn.kehui.world.SmallWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar elsewhere has room for so much: what somebody has to do is in it. */
@KehuiTest
class AgendasTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 20);

    @Autowired ApplicationContext context;
    @Autowired Agendas agendas;

    private Actor filler;
    private Campaign campaign;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        campaign = context.getBean(Campaigns.class).campaign(CampaignId.of("small-2025"));
    }

    private void held(String... days) {
        for (var day : days) {
            context.getBean(Activities.class)
                    .enter(
                            filler,
                            campaign.id(),
                            Map.of("title", "看星星", "rows[0].day", day, "rows[0].venue", "北宅小学"));
        }
    }

    private List<AgendaItem> around(int most) {
        return agendas.around(filler, campaign, DAY, most);
    }

    private static List<AgendaItem> sessions(List<AgendaItem> items) {
        return items.stream().filter(one -> one.kind() == Kind.SESSION).toList();
    }

    @Test
    void whatIsToBeDoneComesBeforeSessions() {
        held("5月10日", "5月25日", "5月26日", "5月27日");
        var all = around(2000);
        assertThat(sessions(all)).hasSize(4);
        int others = all.size() - 4;
        assertThat(others).isPositive();

        var some = around(others + 2);

        assertThat(some.stream().filter(one -> one.kind() != Kind.SESSION).toList())
                .containsAll(all.stream().filter(one -> one.kind() != Kind.SESSION).toList());
        assertThat(sessions(some))
                .extracting(AgendaItem::day)
                .containsExactly(LocalDate.of(2025, 5, 25), LocalDate.of(2025, 5, 26));
        assertThat(some.getLast().key()).isEqualTo("more-small-2025");
        assertThat(some.getLast().day()).isEqualTo(LocalDate.of(2025, 5, 27));
        assertThat(sessions(around(1))).isEmpty();
        assertThat(around(1)).hasSize(others + 1);
    }

    @Test
    void permitsThatAreNotListedAreSaidToBeThere() {
        var typed = Map.of("title", "大型广场活动", "rows[0].day", "6月30日", "rows[0].venue", "广场");
        var large = new HashMap<>(typed);
        large.put("rows[0].expected", "1000");
        var id = context.getBean(Activities.class).enter(filler, campaign.id(), large);
        var db = context.getBean(JdbcClient.class);
        db.sql(
                        """
                        insert into activity (campaign_id, id, unit_id, stage, counts, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at)
                        select campaign_id, gen_random_uuid(), unit_id, 'APPROVED', 'APPROVED', title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at
                          from activity, generate_series(1, :more) where id = :id
                        """)
                .param("more", Agendas.PERMITS)
                .param("id", id.value())
                .update();
        db.sql(
                        """
                        insert into activity_session (campaign_id, activity_id, key, place, held_on, venue, expected, online)
                        select s.campaign_id, a.id, s.key, s.place, s.held_on, s.venue, s.expected, s.online
                          from activity_session s join activity a on a.campaign_id = s.campaign_id and a.id <> s.activity_id
                         where s.activity_id = :id and a.title = '大型广场活动'
                        """)
                .param("id", id.value())
                .update();

        var permits = around(1).stream().filter(one -> one.kind() == Kind.PERMIT).toList();

        assertThat(permits).hasSize(Agendas.PERMITS + 1);
        assertThat(permits).filteredOn(one -> one.key().startsWith("permits-")).hasSize(1);
    }

    @Test
    void whatANoticeNamesIsKnownAgain() {
        var keys =
                around(2000).stream()
                        .filter(one -> one.kind() == Kind.NOTICE)
                        .map(AgendaItem::key)
                        .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(keys).allMatch(one -> one.matches("notice-small-2025-\\d{1,3}(-from|-to)?"));
    }
}
