package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever reads of an activity finds where its places are taken. */
@KehuiTest
class PlacesOfferedTest {
    @Autowired ApplicationContext context;
    @Autowired PublicProgramme programme;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @AfterTransaction
    void forget() {
        programme.renew();
    }

    @Test
    void anActivityWhosePlacesAreOfferedLeadsThere() throws Exception {
        var ones = new PublishedOnes(context);
        var offered = ones.published(Map.of());
        var other = ones.published(Map.of());
        db.sql(
                        """
                        insert into booking_offer (campaign_id, activity_id, session_key, capacity, opens_at, lead_days, lead_working, most,
                                                   approves, waits, hold_hours, keep_days, ground_rules, paused, set_by, set_at)
                        select a.campaign_id, a.id, 'k1', 30, now(), 0, false, 5, false, true, 2, 30, '', false, a.begun_by, now()
                          from activity a where a.campaign_id = :campaign and a.id = :id
                        """)
                .param("campaign", offered.campaign().value())
                .param("id", offered.value())
                .update();
        programme.renew();

        var there = "/booking/" + offered.campaign().value() + "/" + offered.value();
        assertThat(page(offered.value().toString())).contains(there, "选场次预约");
        assertThat(page(other.value().toString())).doesNotContain("/booking/");
    }

    private String page(String id) throws Exception {
        return web.get()
                .uri("/programme/activities/" + id)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
