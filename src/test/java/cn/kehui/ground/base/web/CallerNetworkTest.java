package cn.kehui.ground.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One computer has very many addresses of IPv6: they are one network. */
class CallerNetworkTest {

    @Test
    void ofIpv6ItIsTheFirstHalf() {
        assertThat(CallerNetwork.of("2001:db8:1:2:3::1"))
                .isEqualTo(CallerNetwork.of("2001:db8:1:2:ffff:1:2:3"))
                .isNotEqualTo(CallerNetwork.of("2001:db8:1:3::1"));
        assertThat(CallerNetwork.of("fe80::1%eth0")).isEqualTo(CallerNetwork.of("fe80::2"));
    }

    @Test
    void ofIpv4ItIsTheAddressHoweverItIsWritten() {
        assertThat(CallerNetwork.of("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(CallerNetwork.of("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(CallerNetwork.of("a:b")).isEqualTo("a:b");
    }
}
