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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

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
