package cn.kehui.staff.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where a passkey is asked for, as the browser has it. */
class ChallengesTest {
    @Test
    void theNameIsThatOfTheHostHeaderAndNoOther() {
        var request = at("https", "kehui.example.cn");
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.setServerPort(443);

        var asked = Challenges.asked(request);
        assertThat(asked.host()).isEqualTo("kehui.example.cn");
        assertThat(asked.origin()).isEqualTo("https://kehui.example.cn");
        assertThat(asked.hindrance()).isNull();
    }

    @Test
    void behindAProxyOnAnotherPortThePortIsTheBrowsers() {
        var request = at("https", "Kehui.Example.cn:8443");
        request.setServerPort(443); // as RemoteIpValve has it for every https

        var asked = Challenges.asked(request);
        assertThat(asked.host()).isEqualTo("kehui.example.cn");
        assertThat(asked.origin()).isEqualTo("https://kehui.example.cn:8443");
        assertThat(Challenges.asked(at("https", "kehui.example.cn:443")).origin())
                .isEqualTo("https://kehui.example.cn");
        assertThat(Challenges.asked(at("http", "localhost:80")).origin())
                .isEqualTo("http://localhost");
    }

    @Test
    void numbersAndUnencryptedNamesAreNoPlace() {
        for (var host :
                new String[] {
                    "127.0.0.1:8090", "10.1.2.3", "[::1]:8090", "[fe80::1]", "", "a b", "x_y", "1.2"
                }) {
            assertThat(Challenges.asked(at("https", host)).hindrance()).as(host).contains("域名");
        }
        assertThat(Challenges.asked(at("http", "kehui.example.cn")).hindrance()).contains("https");
        for (var host : new String[] {"localhost:8090", "kehui.localhost"}) {
            assertThat(Challenges.asked(at("http", host)).hindrance()).as(host).isNull();
        }
    }

    @Test
    void aChallengeIsGoodForOneAnswer() {
        var request = at("http", "localhost");
        assertThat(Challenges.answered(request)).isEmpty();

        var first = Challenges.asked(request).challenge();
        var second = Challenges.asked(request).challenge();
        assertThat(second).isNotEqualTo(first).hasSizeGreaterThan(20);
        assertThat(Challenges.answered(request).orElseThrow().challenge()).isEqualTo(second);
        assertThat(Challenges.answered(request)).isEmpty();
    }

    private static MockHttpServletRequest at(String scheme, String host) {
        var request = new MockHttpServletRequest("GET", "/factors/passkey");
        request.setScheme(scheme);
        request.addHeader("Host", host);
        return request;
    }
}
