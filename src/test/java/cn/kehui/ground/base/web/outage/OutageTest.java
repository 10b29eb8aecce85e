package cn.kehui.ground.base.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageTest {
    @Test
    void eachStateOfTheDatabaseHasItsWords() {
        var states =
                List.of(
                        "08006", "57P01", "57P03", "53300", "25006", "57014", "40P01", "40001",
                        "55P03", "53100", "23505", "42601");
        var found = new HashMap<String, Optional<Outage>>();
        states.forEach(state -> found.put(state, of(state)));
        assertThat(found)
                .isEqualTo(
                        Map.ofEntries(
                                Map.entry("08006", Optional.of(Outage.AWAY)),
                                Map.entry("57P01", Optional.of(Outage.AWAY)),
                                Map.entry("57P03", Optional.of(Outage.AWAY)),
                                Map.entry("53300", Optional.of(Outage.AWAY)),
                                Map.entry("25006", Optional.of(Outage.AWAY)),
                                Map.entry("57014", Optional.of(Outage.SLOW)),
                                Map.entry("40P01", Optional.of(Outage.CROWDED)),
                                Map.entry("40001", Optional.of(Outage.CROWDED)),
                                Map.entry("55P03", Optional.of(Outage.CROWDED)),
                                Map.entry("53100", Optional.of(Outage.FULL)),
                                Map.entry("23505", Optional.empty()),
                                Map.entry("42601", Optional.empty())));
    }

    @Test
    void aFullDiskAndAnEmptyPoolAreKnownHoweverDeepTheyLie() {
        var full = new FileSystemException("vault/ab", null, "No space left on device");
        assertThat(Outage.of(new IllegalStateException(new RuntimeException(full))))
                .contains(Outage.FULL);
        assertThat(
                        Outage.of(
                                new RuntimeException(
                                        new SQLTransientConnectionException("kehui - none"))))
                .contains(Outage.AWAY);
        assertThat(Outage.of(new RuntimeException(new SQLException("Connection is closed"))))
                .contains(Outage.AWAY);
        assertThat(Outage.of(new IOException("Broken pipe"))).isEmpty();
    }

    /** Also of a chain that bites its own tail. */
    @Test
    void looksThroughACircleOfCausesOnce() {
        var one = new RuntimeException("one");
        one.initCause(new RuntimeException("two", one));
        assertThat(Outage.of(one)).isEmpty();
    }

    @Test
    void whatWasTypedIsOnThePageAndGoesBackWithOnePress() throws Exception {
        var page = failed(post("name", "“张三” <b>", "rows", "1", "rows", "2", "_csrf", "t"));
        assertThat(page.select("form").attr("action")).isEqualTo("/obligations/1/submissions");
        assertThat(page.select("form input[type=hidden]").eachAttr("value"))
                .containsExactlyInAnyOrder("“张三” <b>", "1", "2", "t");
        assertThat(page.select("form button").text()).isEqualTo("再提交一次");
    }

    @Test
    void aPasswordIsNotWrittenBack() throws Exception {
        var page = failed(post("login", "zhang", "password", "geheim-7"));
        assertThat(page.outerHtml()).doesNotContain("geheim-7").doesNotContain("<form");
    }

    private static Optional<Outage> of(String state) {
        return Outage.of(new RuntimeException(new SQLException("words", state)));
    }

    private static MockHttpServletRequest post(String... fields) {
        var request = new MockHttpServletRequest("POST", "/obligations/1/submissions");
        request.setContentType("application/x-www-form-urlencoded");
        for (int i = 0; i < fields.length; i += 2) {
            request.addParameter(fields[i], fields[i + 1]);
        }
        return request;
    }

    private static org.jsoup.nodes.Document failed(MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        new OutageGate()
                .doFilter(
                        request,
                        response,
                        (_, _) -> {
                            throw new RuntimeException(new SQLException("gone", "08006"));
                        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        return Jsoup.parse(
                new String(
                        response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
