package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Flagging;
import cn.kehui.total.statistics.Overlaps;
import cn.kehui.total.statistics.Statistics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a district accepts from its own units counts towards what it owes the city. */
class FeedingTest extends FilingDay {
    private static final String BELOW = "small-below-2025/D1";

    @Autowired Offers offers;
    @Autowired Forms forms;

    @Test
    void theSumOfWhatWasAcceptedBelowIsOffered() {
        passedDown();
        var street = world.person(world.street, "街道填报", Role.FILLER);
        var theirs = world.owes(BELOW, world.street, world.laoshan);
        var typed = figures("1200");
        typed.put("funds_city", "3.5");
        drafts.type(street, theirs.id(), typed);
        assertThat(
                        submissions.file(
                                street, theirs.id(), drafts.open(street, theirs.id()).submission()))
                .isInstanceOf(Filing.Filed.class);

        assertThat(fed("public_on_site")).isEmpty();

        db.sql("update obligation set state = 'ACCEPTED', accepted_id = current_id where id = :id")
                .param("id", theirs.id().value())
                .update();

        assertThat(fed("public_on_site"))
                .extracting(Offers.Offer::value, Offers.Offer::from)
                .containsExactly(tuple("1200", "本级的合计（已通过 1 / 应报 1）"));
        assertThat(fed("funds_city")).extracting(Offers.Offer::value).containsExactly("3.5");
    }

    /** The total of the same reports says the same. */
    @Test
    void theOfferedSumCountsOnceWhatTheTotalCountsOnce() {
        passedDown();
        var street = accepted(world.street, "1200");
        var association = accepted(world.laoshanAssociation, "500");
        var below = new CampaignId("small-below-2025");
        var flag =
                new Overlaps.Flag(
                        List.of(street, association),
                        "启动仪式",
                        "两家总结都写了",
                        Map.of("public_on_site", "300"));
        var here = world.person(world.laoshan, "周审", Role.REVIEWER);
        assertThat(context.getBean(Overlaps.class).flag(here, below, flag))
                .isInstanceOf(Flagging.Flagged.class);

        assertThat(fed("public_on_site"))
                .extracting(Offers.Offer::value, Offers.Offer::from)
                .containsExactly(tuple("1400", "本级的合计（已通过 2 / 应报 2），同一活动只计一次，已扣 300"));
        var total = Cut.of(below.value(), form().id());
        assertThat(
                        context.getBean(Statistics.class)
                                .totals(here, total)
                                .total("public_on_site")
                                .quantity())
                .isEqualTo(1400);
        assertThat(fed("events_held").getFirst().from()).isEqualTo("本级的合计（已通过 2 / 应报 2）");
    }

    private ObligationId accepted(Unit unit, String onSite) {
        var by = world.person(unit, "下级填报", Role.FILLER);
        var theirs = world.owes(BELOW, unit, world.laoshan);
        drafts.type(by, theirs.id(), figures(onSite));
        submissions.file(by, theirs.id(), drafts.open(by, theirs.id()).submission());
        db.sql("update obligation set state = 'ACCEPTED', accepted_id = current_id where id = :id")
                .param("id", theirs.id().value())
                .update();
        return theirs.id();
    }

    private List<Offers.Offer> fed(String field) {
        return offers.of(filler, owed, form()).stream()
                .filter(one -> one.field().equals(field))
                .toList();
    }

    private Form form() {
        return forms.find(FormId.of("week-statistics@2025")).orElseThrow();
    }

    private void passedDown() {
        db.sql(
                        """
                        insert into campaign (id, parent_id, title, year, region_code, definition, published_at)
                        values ('small-below-2025', 'small-2025', '小崂山区科技活动周', 2025, '990212', '{}', timestamptz '2025-05-01 09:00+08')
                        """)
                .update();
        db.sql(
                        """
                        insert into duty (id, campaign_id, parent_id, place, title, form_id, form_version, deadline_words, closes_at, definition)
                        values (:id, 'small-below-2025', 'small-2025/D3', 1, '报送统计表', 'week-statistics', '2025', '6月6日前',
                                null, '{}')
                        """)
                .param("id", BELOW)
                .update();
    }
}
