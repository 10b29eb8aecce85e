package cn.kehui.visitor.booking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.visitor.booking.BookableSession;
import cn.kehui.visitor.booking.BookingAsk;
import cn.kehui.visitor.booking.Bookings;
import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever booked is told first that the activity is cancelled, or the session not in it. */
@KehuiTest
class CancelledSessionPagesTest {
    @Autowired MockMvcTester web;
    @Autowired Bookings bookings;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;
    @Autowired Clock clock;

    private BookableSession session;
    private String page;
    private BookingAsk family;

    @BeforeEach
    void book() {
        session = new BookableSession(db, clock, 3);
        page = "/booking/" + session.id.path();
        family = BookableSession.party(1, 2, 0);
    }

    @Test
    void aBookedPartyIsToldThatTheActivityIsCancelled() throws Exception {
        bookings.book(session.id, family);
        session.activity("stage = 'CANCELLED'");
        session.remembered(context);

        var booked = html(get("/b/" + family.link().secret()));

        assertThat(booked.select(".state").text()).contains("活动已取消", "不要前往");
        assertThat(booked.text()).doesNotContain("已约上", "到场报预约码");
        assertThat(booked.select("main form.ask")).isEmpty();
        assertThat(html(get(page)).select(".places").text()).contains("这个活动已取消");
        assertThat(html(get(page)).select("#name")).isEmpty();
        assertThat(html(get("/booking/" + family(page))).text()).contains("这个活动已取消");
    }

    @Test
    void aBookedPartyIsToldThatItsSessionIsGoneAndWhereTheOthersAre() throws Exception {
        bookings.book(session.id, family);
        session.activity("approved = jsonb_set(approved, '{rows}', '[\"k2\"]')");
        session.remembered(context);

        var booked = html(get("/b/" + family.link().secret() + "?lang=en"));

        assertThat(booked.select(".state").text()).contains("taken out", "do not come");
        assertThat(booked.text()).doesNotContain("1970", "The day is not set yet");
        assertThat(booked.select("main a").eachAttr("href"))
                .contains("/programme/activities/" + session.id.activity().value() + "?lang=en");
        assertThat(html(get(page)).select(".places").text()).contains("不在活动的安排里");
    }

    @Test
    void aHeldPlaceOfACancelledActivityIsNotTaken() throws Exception {
        bookings.book(session.id, family);
        session.booked("state = 'HELD', held_until = now() + interval '1 hour'");
        session.activity("stage = 'CANCELLED'");
        session.remembered(context);

        var answer = post("/b/" + family.link().secret() + "/acceptance", Map.of());

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(html(answer).select(".state").text()).contains("活动已取消");
        assertThat(bookings.of(family.link()).booking().state()).hasToString("HELD");
    }

    @Test
    void whereThereIsNoDayThatIsSaid() throws Exception {
        session.approved("五月的一个周末");
        session.remembered(context);

        assertThat(html(get(page)).select(".places").text()).contains("日期还没有定");
        var sent =
                post(
                        page,
                        Map.of(
                                "link", family.link().secret(),
                                "name", "小海",
                                "mobile", "13900000001",
                                "adults", "2"));
        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(html(sent).text()).contains("日期还没有定").doesNotContain("1970", "还有 3 个名额");
    }

    @Test
    void aBookedPartyIsToldThatBookingIsPaused() throws Exception {
        bookings.book(session.id, family);
        session.offers("paused = true");
        session.remembered(context);

        var booked = html(get("/b/" + family.link().secret()));

        assertThat(booked.select(".state").text()).contains("已约上", "暂停了新的预约", "仍然有效");
    }

    @Test
    void onceItHasBegunNothingIsGivenBack() throws Exception {
        bookings.book(session.id, family);
        session.days(-1);
        session.remembered(context);
        var link = "/b/" + family.link().secret();

        assertThat(html(get(link)).select("main form.ask")).isEmpty();
        assertThat(html(get(link)).select(".state").text()).contains("已约上", "活动已经开始");
        var answer = post(link + "/cancellation", Map.of());
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(html(answer).select("[role=alert]").text()).contains("不能再取消");
    }

    private static String family(String page) {
        return page.substring("/booking/".length(), page.lastIndexOf('/'));
    }

    private MockHttpServletResponse get(String path) {
        return web.get().uri(path).exchange().getResponse();
    }

    private MockHttpServletResponse post(String path, Map<String, String> fields) {
        var request = web.post().uri(path).with(csrf());
        fields.forEach(request::param);
        return request.exchange().getResponse();
    }

    private static Document html(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }
}
