package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Slice;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.world.Qingdao2025;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What publishing the notice of 2025 makes a district owe. */
@KehuiTest
class ExpectationsTest {
    @Autowired Qingdao2025 qingdao;
    @Autowired Campaigns campaigns;
    @Autowired Obligations obligations;
    @Autowired Inboxes inboxes;

    @Test
    void aDistrictOwesTheTableToTheOfficeOfItsLine() {
        var issuer = qingdao.issuer(Qingdao2025.CITY_SCIENCE);
        campaigns.publish(issuer, CampaignId.of("qingdao-2025"));

        var owed = obligations.owed(qingdao.filler(Qingdao2025.LAOSHAN_ASSOCIATION));
        assertThat(owed)
                .isNotEmpty()
                .extracting(one -> one.receiver().name())
                .containsOnly(Qingdao2025.CITY_ASSOCIATION);
        assertThat(owed.stream().map(Obligation::most).filter(java.util.Objects::nonNull))
                .extracting(Obligation.Quota::most)
                .containsExactly(3);
        var reviewer = qingdao.reviewer(Qingdao2025.CITY_ASSOCIATION);
        assertThat(
                        inboxes.slice(reviewer, Sieve.ALL, Slice.From.first(Slice.Order.CODE, 1000))
                                .ones())
                .extracting(one -> one.owes().name())
                .contains(Qingdao2025.LAOSHAN_ASSOCIATION, Qingdao2025.SHINAN_ASSOCIATION)
                .doesNotContain(Qingdao2025.LAOSHAN_SCIENCE);
    }
}
