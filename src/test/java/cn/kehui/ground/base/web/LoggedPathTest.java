package cn.kehui.ground.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** No key to a page stands in a log. */
class LoggedPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/b/AAAAAAAAAAAAAAAAAAAAAA",
                "/b/AAAAAAAAAAAAAAAAAAAAAA/cancellation",
                "//%62/AAAAAAAAAAAAAAAAAAAAAA",
                "/b;x=1/AAAAAAAAAAAAAAAAAAAAAA"
            })
    void hasNoLinkOfABooking(String path) {
        assertThat(LoggedPath.of(new MockHttpServletRequest("GET", path))).isEqualTo("/b/…");
    }

    @Test
    void hasNoInvitationAndIsElseAsItWasAsked() {
        assertThat(LoggedPath.of(new MockHttpServletRequest("GET", "/invitation/abc")))
                .isEqualTo("/invitation/…");
        assertThat(LoggedPath.of(new MockHttpServletRequest("GET", "/booking/a/b/c")))
                .isEqualTo("/booking/a/b/c");
    }
}
