package cn.kehui.ground.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is answered at which name. */
class HostGateTest {
    private static final Access OPEN = new Access("k3y", true);
    private static final Entrances APART =
            entrances("https://kehui.example.cn", "https://staff.kehui.example.cn:8443");
    private static final List<String> PUBLIC =
            List.of(
                    "/",
                    "//",
                    "/collections/1",
                    "/programme",
                    "/visitor.css",
                    "/kehui.css",
                    "/webjars/htmx.js",
                    "/about");
    private static final List<String> STAFF =
            List.of(
                    "/desk",
                    "/sign-in",
                    "/setup",
                    "/invitation/x",
                    "/people",
                    "/%64esk",
                    "/nothing");

    @Test
    void thePublicEntranceAnswersWithNothingOfTheStaff() throws Exception {
        for (var path : PUBLIC) {
            assertThat(ask(APART, "kehui.example.cn", path).getStatus()).as(path).isEqualTo(200);
        }
        for (var path : STAFF) {
            var answer = ask(APART, "KEHUI.example.cn:443", path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentAsString()).contains("没有找到");
        }
    }

    @Test
    void theEntranceOfTheStaffAnswersWithNothingOfThePublic() throws Exception {
        var host = "staff.kehui.example.cn:8443";
        for (var path : STAFF) {
            assertThat(ask(APART, host, path).getStatus()).as(path).isEqualTo(200);
        }
        for (var path :
                List.of("/collections/1", "/%63ollections/1", "//collections/1", "/programme")) {
            assertThat(ask(APART, host, path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(ask(APART, host, "/").getStatus()).isEqualTo(303);
        assertThat(ask(APART, host, "/").getHeader("Location")).isEqualTo("/desk");
    }

    @Test
    void oneNameServesBothAndSoDoesTheMachineItself() throws Exception {
        var one = entrances("https://kehui.example.cn", null);
        for (var path : List.of("/", "/collections/1", "/desk", "/sign-in")) {
            assertThat(ask(one, "kehui.example.cn", path).getStatus()).as(path).isEqualTo(200);
            for (var host : List.of("localhost:8090", "127.0.0.1:8090", "[::1]:8090")) {
                assertThat(ask(one, host, path).getStatus()).as(path).isEqualTo(200);
                assertThat(ask(APART, host, path).getStatus()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void aForeignNameIsToldThatItIsNotOurs() throws Exception {
        for (var host :
                List.of(
                        "evil.example",
                        "kehui.example.cn.evil.example",
                        "10.0.0.8:8090",
                        "kehui.example.cn.",
                        "x@kehui.example.cn",
                        "")) {
            var answer = ask(APART, host, "/");
            assertThat(answer.getStatus()).as(host).isEqualTo(421);
            assertThat(answer.getContentAsString())
                    .contains("请用 https://kehui.example.cn 打开")
                    .doesNotContain("evil", "staff");
            assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
        }
    }

    @Test
    void withoutANameOfItsOwnItIsReachedByNumberOrByTheMachinesName() throws Exception {
        var unsaid = Entrances.unsaid();
        var own = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        for (var host : List.of("10.0.0.8:8090", "[fe80::1]:8090", own + ":8090")) {
            assertThat(ask(unsaid, host, "/desk").getStatus()).as(host).isEqualTo(200);
        }
        var answer = ask(unsaid, "evil.example", "/desk");
        assertThat(answer.getStatus()).isEqualTo(421);
        assertThat(answer.getContentAsString()).contains("--public");
    }

    @Test
    void anotherHostThatAProxyNamesIsNeverRead() throws Exception {
        var request = request("evil.example", "/");
        request.addHeader("X-Forwarded-Host", "kehui.example.cn");
        request.addHeader("Forwarded", "host=kehui.example.cn");
        var response = new MockHttpServletResponse();

        new HostGate(OPEN, APART).doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(421);
    }

    @Test
    void browsersAreToldToKeepToHttpsWhereThereIsHttps() throws Exception {
        var mixed = entrances("https://kehui.example.cn", "http://10.0.0.8:8090");
        assertThat(hsts(APART, "kehui.example.cn")).isEqualTo("max-age=31536000");
        assertThat(hsts(APART, "staff.kehui.example.cn")).isEqualTo("max-age=31536000");
        assertThat(hsts(mixed, "kehui.example.cn")).isEqualTo("max-age=31536000");
        assertThat(hsts(mixed, "10.0.0.8:8090")).isNull();
        assertThat(hsts(APART, "localhost:8090")).isNull();
    }

    private static String hsts(Entrances entrances, String host) throws Exception {
        return ask(entrances, host, "/desk").getHeader("Strict-Transport-Security");
    }

    private static MockHttpServletResponse ask(Entrances entrances, String host, String path)
            throws Exception {
        var response = new MockHttpServletResponse();
        new HostGate(OPEN, entrances)
                .doFilter(request(host, path), response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String host, String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Host", host);
        return request;
    }

    private static Entrances entrances(String publicly, String staff) {
        return new Entrances(
                URI.create("http://127.0.0.1:8090"),
                URI.create(publicly),
                staff == null ? null : URI.create(staff));
    }
}
