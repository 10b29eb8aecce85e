package cn.kehui.visitor.booking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.visitor.booking.BookableSession;
import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.SessionId;
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

/** How often forms are taken, and each for its own session alone. */
@KehuiTest
class BookingFormsTest {
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    private String page;

    @BeforeEach
    void open() {
        page = "/booking/" + new BookableSession(db, clock, 3).id.path();
    }

    @Test
    void aFormWithoutWorkIsTakenAFewTimes() throws Exception {
        int last = 0;
        for (int i = 0; i < 13; i++) {
            last =
                    web.post()
                            .uri(page)
                            .param("link", BookingLink.make().secret())
                            .param("name", "小海")
                            .param("mobile", "1390000%04d".formatted(i))
                            .param("adults", "1")
                            .with(csrf())
                            .with(request -> from(request))
                            .exchange()
                            .getResponse()
                            .getStatus();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void workIsWhatTheHashBeginsWithAndGoodForOneFormOfOneSession() {
        var link = new BookingLink("AAAAAAAAAAAAAAAAAAAAAA");
        var id = new BookableSession(db, clock, 3).id;
        int number = 0;
        while (!Proof.holds(id, link, String.valueOf(number))) {
            number++;
        }
        assertThat(number).isGreaterThan(1000);
        assertThat(Proof.holds(id, link, "")).isFalse();
        assertThat(Proof.holds(id, BookingLink.make(), String.valueOf(number))).isFalse();
        var other = new SessionId(id.activity(), "k2");
        assertThat(Proof.holds(other, link, String.valueOf(number))).isFalse();
    }

    @Test
    void aFormThatBookedOnAnotherSessionBooksNothingAndIsGivenAnew() throws Exception {
        var link = BookingLink.make().secret();
        post("/booking/" + new BookableSession(db, clock, 3).id.path(), family(link));

        var sent = post(page, family(link));

        assertThat(sent.getStatus()).isEqualTo(409);
        var said = html(sent);
        assertThat(said.select("[role=alert]").text()).contains("已经在另一场用过");
        assertThat(said.select("#name").val()).isEqualTo("小海");
        assertThat(html(get("/b/" + link)).select(".state").text()).contains("已约上");
        var anew = said.select("[name=link]").val();
        assertThat(anew).isNotEqualTo(link);
        assertThat(post(page, family(anew)).getStatus()).isEqualTo(303);
    }

    @Test
    void whatIsKeptIsAskedForAgainAsOftenAsAPageLikes() throws Exception {
        var form = new java.util.HashMap<>(family(BookingLink.make().secret()));
        var queued = new java.util.HashMap<>(form);
        queued.put("again", "1");
        for (int i = 0; i < 20; i++) {
            assertThat(status(queued)).isEqualTo(303);
        }
        for (int i = 0; i < 20; i++) { // somebody presses again and again
            assertThat(status(form)).isEqualTo(303);
        }
        assertThat(status(family(BookingLink.make().secret()))).isEqualTo(429);
    }

    private int status(Map<String, String> fields) {
        var request = web.post().uri(page).with(csrf()).with(one -> from(one));
        fields.forEach(request::param);
        return request.exchange().getResponse().getStatus();
    }

    private static org.springframework.mock.web.MockHttpServletRequest from(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setRemoteAddr("203.0.113.7");
        return request;
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
