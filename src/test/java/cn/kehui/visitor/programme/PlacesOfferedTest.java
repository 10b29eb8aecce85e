package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.visitor.booking.BookingOffers;
import cn.kehui.visitor.booking.OfferRule;
import cn.kehui.visitor.booking.SessionId;
import java.time.Instant;
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
        var offered = ones.published(Map.of("rows[0].day", "2099年5月24日"));
        var other = ones.published(Map.of("rows[0].day", "2099年5月24日"));
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

    @Test
    void whoOffersPlacesIsFollowedWithoutReadingAllAnew() throws Exception {
        var ones = new PublishedOnes(context);
        var id = ones.published(Map.of("rows[0].day", "2099年5月24日"));
        programme.renew();
        var entry = programme.now().entry(id.value()).orElseThrow();
        assertThat(entry.places()).isFalse();
        long before = programme.now().number();

        var session =
                SessionId.of(
                        id.campaign().value(),
                        id.value().toString(),
                        entry.sessions().getFirst().key());
        var rule =
                new OfferRule(
                        30,
                        Instant.parse("2025-01-01T00:00:00Z"),
                        new OfferRule.Lead(0, false),
                        5,
                        false,
                        new OfferRule.Waits(true, 2),
                        "",
                        new OfferRule.Kept(30, false, 0));
        assertThat(context.getBean(BookingOffers.class).set(ones.filler, session, rule)).isEmpty();
        programme.follow();

        assertThat(programme.now().number()).isGreaterThan(before);
        assertThat(programme.now().entry(id.value()).orElseThrow().places()).isTrue();
        assertThat(page(id.value().toString())).contains("/booking/" + id.campaign().value());
    }

    private String page(String id) throws Exception {
        return web.get()
                .uri("/programme/activities/" + id)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
