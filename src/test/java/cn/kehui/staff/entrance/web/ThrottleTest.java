package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.jte.StaticTemplates;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ThrottleTest {
    private final Throttle throttle = new Throttle(new StaticTemplates());

    @Test
    void aNameIsTriedTwentyTimesAMinuteFromOneAddress() {
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.mayTry("10.0.0.99", "zhangsan")).isTrue();
        }
        assertThat(throttle.mayTry("10.0.0.99", " ZhangSan")).isFalse();
        assertThat(throttle.mayTry("10.0.0.99", "lisi")).isTrue();
    }

    @Test
    void strangersUseUpNobodysTries() {
        for (int i = 0; i < 200; i++) {
            throttle.mayTry("10.0.0." + i, "zhangsan");
        }
        assertThat(throttle.mayTry("192.168.1.9", "zhangsan")).isTrue();
    }

    @Test
    void anAddressTriesAHundredAndTwentyTimesAMinute() throws Exception {
        var page = new MockHttpServletRequest("GET", "/sign-in");
        for (int i = 0; i < 120; i++) {
            assertThat(throttle.mayTry(page.getRemoteAddr(), null)).isTrue();
        }
        var link = new MockHttpServletRequest("GET", "/invitation/x");
        var response = new MockHttpServletResponse();

        assertThat(throttle.preHandle(link, response, this)).isFalse();
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        assertThat(response.getContentAsString()).contains("请一分钟后再试");
        assertThat(throttle.preHandle(page, response, this)).isTrue();
    }
}
