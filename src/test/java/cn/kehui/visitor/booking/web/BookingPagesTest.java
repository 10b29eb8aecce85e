package cn.kehui.visitor.booking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.visitor.booking.BookableSession;
import cn.kehui.visitor.booking.BookingLink;
import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a visitor without an account and without a script meets. */
@KehuiTest
class BookingPagesTest {
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    private String page;

    @BeforeEach
    void open() {
        page = "/booking/" + new BookableSession(db, clock, 3).id.path();
    }

    @Test
    void aFamilyBooksSeesItChangesItAndGivesItBack() throws Exception {
        var form = html(get(page));
        assertThat(form.select("label[for=mobile]").text()).contains("必填");
        assertThat(form.text()).contains("海洋科普开放日", "还有 3 个名额", "请走东门", "30 天");
        var sent = post(page, family(form.select("[name=link]").val()));

        assertThat(sent.getStatus()).isEqualTo(303);
        var link = sent.getHeader("Location");
        var booked = html(get(link));
        assertThat(booked.select(".state").text()).contains("已约上");
        assertThat(booked.text()).contains("小海", "14 周岁及以上 2 人，未满 14 周岁 1 人");
        assertThat(
                        html(post(link + "/visitors", Map.of("adults", "9", "children", "0")))
                                .select("[role=alert]")
                                .text())
                .contains("一次最多 5 人");
        assertThat(post(link + "/visitors", Map.of("adults", "1", "children", "0")).getStatus())
                .isEqualTo(303);
        assertThat(post(link + "/cancellation", Map.of()).getStatus()).isEqualTo(303);
        assertThat(html(get(link)).select(".state").text()).contains("已取消");
        assertThat(html(get(link)).select("form")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtOnceWithAWayToIt() throws Exception {
        var link = BookingLink.make().secret();

        var answer =
                post(
                        page,
                        Map.of(
                                "link",
                                link,
                                "name",
                                "",
                                "mobile",
                                "12",
                                "adults",
                                "0",
                                "children",
                                "1"));

        assertThat(answer.getStatus()).isEqualTo(422);
        var said = html(answer);
        assertThat(said.title()).startsWith("有错误");
        assertThat(said.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#name", "#mobile", "#guardian");
        assertThat(said.select("#mobile").val()).isEqualTo("12");
        assertThat(said.select("#mobile").attr("aria-describedby"))
                .isEqualTo("mobile-wrong mobile-hint");
        assertThat(said.select("[name=link]").val()).isEqualTo(link);
    }

    @Test
    void whoComesTooLateIsToldAndMayWait() throws Exception {
        post(page, family(BookingLink.make().secret()));
        var two =
                Map.of(
                        "link",
                        BookingLink.make().secret(),
                        "name",
                        "小洋",
                        "mobile",
                        "13900000002",
                        "adults",
                        "2",
                        "children",
                        "0");

        var full = post(page, two);

        assertThat(full.getStatus()).isEqualTo(409);
        var said = html(full);
        assertThat(said.select("[role=alert]").text()).contains("刚刚约满了", "填的都还在");
        assertThat(said.select("#name").val()).isEqualTo("小洋");
        var fields = new java.util.HashMap<>(two);
        fields.put("waits", said.select("[name=waits]").val());
        var waits = html(get(post(page, fields).getHeader("Location")));
        assertThat(waits.select(".state").text()).contains("候补中，前面还有 0 组");
    }

    @Test
    void speaksEnglishToWhoAsks() throws Exception {
        var form = html(get(page + "?lang=en"));

        assertThat(form.select("html").attr("lang")).isEqualTo("en");
        assertThat(form.select("main").text())
                .contains("3 places left", "Mobile number (required)");
        assertThat(form.select("form.ask [name=lang]").val()).isEqualTo("en");
    }

    @Test
    void aLinkThatNobodyHasIsNotThere() throws Exception {
        assertThat(get("/b/" + BookingLink.make().secret()).getStatus()).isEqualTo(404);
        assertThat(get("/b/x").getStatus()).isEqualTo(404);
        assertThat(get("/booking/none-2025/" + java.util.UUID.randomUUID() + "/k1").getStatus())
                .isEqualTo(404);
    }

    private static Map<String, String> family(String link) {
        return Map.of(
                "link",
                link,
                "name",
                "小海",
                "mobile",
                "139 0000 0001",
                "adults",
                "2",
                "children",
                "1",
                "guardian",
                "1");
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
