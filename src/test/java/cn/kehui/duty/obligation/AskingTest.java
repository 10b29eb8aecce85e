package cn.kehui.duty.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.base.NotFound;
import cn.kehui.world.Qingdao2025;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The university is addressed by the notice of 2025 and given no statistics to file. */
@KehuiTest
class AskingTest {
    private static final DutyId STATISTICS = DutyId.of("qingdao-2025/D4");

    @Autowired Qingdao2025 qingdao;
    @Autowired Campaigns campaigns;
    @Autowired Asking asking;
    @Autowired Obligations obligations;
    @Autowired JdbcClient db;

    @BeforeEach
    void begin() {
        qingdao.load();
        var id = new CampaignId("qingdao-2025");
        if (campaigns.publishedAt(id).isEmpty()) {
            campaigns.publish(qingdao.issuer(Qingdao2025.CITY_SCIENCE), id);
        }
    }

    @Test
    void aUnitThatIsAskedOwesItToWhoAskedWithoutAQuota() {
        var reviewer = qingdao.reviewer(Qingdao2025.CITY_ASSOCIATION);
        var asked = asking.ask(reviewer, STATISTICS, Qingdao2025.OCEAN_UNIVERSITY, "校内开放活动多");

        assertThat(asked).isEqualTo(new Asked.Done(qingdao.unit(Qingdao2025.OCEAN_UNIVERSITY)));
        assertThat(obligations.owed(qingdao.filler(Qingdao2025.OCEAN_UNIVERSITY)))
                .filteredOn(owed -> owed.duty().equals(STATISTICS))
                .singleElement()
                .satisfies(
                        owed ->
                                assertThat(owed.receiver().name())
                                        .isEqualTo(Qingdao2025.CITY_ASSOCIATION))
                .extracting(Obligation::most)
                .isNull();
        assertThat(
                        db.sql(
                                        "select detail ->> 'reason' from journal where act = 'UnitAsked' order by seq desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("校内开放活动多");
    }

    @Test
    void whoOwesItAlreadyIsNotAskedTwice() {
        var reviewer = qingdao.reviewer(Qingdao2025.CITY_ASSOCIATION);

        assertThat(asking.ask(reviewer, STATISTICS, Qingdao2025.LAOSHAN_ASSOCIATION, "再请一次"))
                .isEqualTo(new Asked.Already(qingdao.unit(Qingdao2025.LAOSHAN_ASSOCIATION)));
        assertThat(asking.ask(reviewer, STATISTICS, "没有这个单位", "试试"))
                .isEqualTo(new Asked.NoSuchUnit("没有这个单位"));
        assertThat(asking.ask(reviewer, STATISTICS, Qingdao2025.OCEAN_UNIVERSITY, " "))
                .isEqualTo(new Asked.NoReason());
    }

    @Test
    void onlyTheIssuersOfItsRegionAsk() {
        var district = qingdao.reviewer(Qingdao2025.LAOSHAN_SCIENCE);
        var filler = qingdao.filler(Qingdao2025.OCEAN_UNIVERSITY);

        for (var actor : new cn.kehui.ground.account.Actor[] {district, filler}) {
            assertThatThrownBy(() -> asking.ask(actor, STATISTICS, Qingdao2025.OCEAN, "越权"))
                    .isInstanceOf(NotFound.class);
        }
    }
}
