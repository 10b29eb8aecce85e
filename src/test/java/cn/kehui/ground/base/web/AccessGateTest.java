package cn.kehui.ground.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AccessGateTest {
    private static final String KEY = "k3y";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void onThisMachineLetsInWhoAsksForThisMachine() throws Exception {
        for (var host :
                new String[] {"127.0.0.1:8090", "localhost:8090", "LOCALHOST", "[::1]:8090"}) {
            assertThat(passes(Access.THIS_MACHINE, request("GET", host))).as(host).isTrue();
        }
    }

    @Test
    void onThisMachineTurnsAwayAForeignNameThatLeadsHere() throws Exception {
        for (var host :
                new String[] {"evil.example:8090", "127.0.0.1.evil.example", "localhost.", ""}) {
            assertThat(passes(Access.THIS_MACHINE, request("GET", host))).as(host).isFalse();
        }
        assertThat(response.getStatus()).isEqualTo(421);
        assertThat(response.getContentAsString()).contains("只对本机开放");
    }

    @Test
    void onThisMachineTurnsAwayAProxyThatWouldOpenItToTheWorld() throws Exception {
        var request = request("GET", "127.0.0.1:8090");
        request.addHeader("X-Forwarded-For", "203.0.113.9");

        assertThat(passes(Access.THIS_MACHINE, request)).isFalse();
        assertThat(response.getContentAsString()).contains("--public");
    }

    @Test
    void elsewhereTurnsAwayWhoHasNoKeyOrAWrongOne() throws Exception {
        var wrong = request("GET", "10.0.0.8:8090");
        wrong.setRequestURI("/collections");
        wrong.setParameter("key", "K3Y");
        wrong.setCookies(new jakarta.servlet.http.Cookie(AccessGate.COOKIE, "k3"));

        assertThat(passes(new Access(KEY, false), wrong)).isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains("钥匙").doesNotContain(KEY);
    }

    @Test
    void elsewhereTurnsTheKeyInTheAddressIntoACookie() throws Exception {
        var request = request("GET", "10.0.0.8:8090");
        request.setRequestURI("//collections");
        request.setQueryString("a=1&key=k3y");
        request.setParameter("key", KEY);

        assertThat(passes(new Access(KEY, true), request)).isFalse();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/collections?a=1");
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("kehui_key=k3y; ")
                .contains("HttpOnly", "SameSite=Strict", "Secure", "Path=/");
    }

    @Test
    void elsewhereLetsInWhoHoldsTheCookie() throws Exception {
        var request = request("GET", "10.0.0.8:8090");
        request.setCookies(new jakarta.servlet.http.Cookie(AccessGate.COOKIE, KEY));

        assertThat(passes(new Access(KEY, false), request)).isTrue();
    }

    @Test
    void elsewhereAsksNoKeyBeforePagesThatAskForAnAccount() throws Exception {
        for (var path :
                new String[] {
                    "/", "//", "/programme", "/sign-in", "/setup", "/invitation/x", "/desk"
                }) {
            var request = request("GET", "10.0.0.8:8090");
            request.setRequestURI(path);
            assertThat(passes(new Access(KEY, false), request)).as(path).isTrue();
        }
        for (var path :
                new String[] {
                    "/collections",
                    "/collections/1",
                    "//collections/1",
                    "/%63ollections/1",
                    "/collections;a=1/1"
                }) {
            var request = request("GET", "10.0.0.8:8090");
            request.setRequestURI(path);
            assertThat(passes(new Access(KEY, false), request)).as(path).isFalse();
        }
        var foreign = post("https://evil.example", null);
        foreign.setRequestURI("/sign-in");
        assertThat(passes(new Access(KEY, false), foreign)).isFalse();
    }

    @Test
    void letsOurOwnPagesAndProgramsChangeThings() throws Exception {
        assertThat(passes(Access.THIS_MACHINE, post("http://127.0.0.1:8090", "same-origin")))
                .isTrue();
        assertThat(passes(Access.THIS_MACHINE, request("POST", "127.0.0.1:8090"))).isTrue();
    }

    @Test
    void letsNoForeignPageChangeAnything() throws Exception {
        assertThat(passes(Access.THIS_MACHINE, post("https://evil.example", null))).isFalse();
        assertThat(passes(Access.THIS_MACHINE, post("http://127.0.0.1:3000", null))).isFalse();
        assertThat(passes(Access.THIS_MACHINE, post("null", null))).isFalse();
        assertThat(passes(Access.THIS_MACHINE, post(null, "cross-site"))).isFalse();
        assertThat(passes(Access.THIS_MACHINE, post(null, "same-site"))).isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void sendsTheHeadersThatKeepForeignScriptsOut() throws Exception {
        new SecurityHeaders()
                .doFilter(request("GET", "localhost"), response, new MockFilterChain());

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    private boolean passes(Access access, MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        new HostGate(access, Entrances.unsaid())
                .doFilter(
                        request,
                        response,
                        (asked, answer) -> new AccessGate(access).doFilter(asked, answer, chain));
        return chain.getRequest() != null;
    }

    private static MockHttpServletRequest post(String origin, String site) {
        var request = request("POST", "127.0.0.1:8090");
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        return request;
    }

    private static MockHttpServletRequest request(String method, String host) {
        var request = new MockHttpServletRequest(method, "/");
        request.addHeader("Host", host);
        return request;
    }
}
