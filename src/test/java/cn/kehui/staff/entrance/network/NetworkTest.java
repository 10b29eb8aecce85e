package cn.kehui.staff.entrance.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void aRangeHoldsWhatBeginsAlike() {
        assertThat(holds("10.20.0.0/16", "10.20.255.1")).isTrue();
        assertThat(holds("10.20.0.0/16", "10.21.0.1")).isFalse();
        assertThat(holds("10.20.3.7/13", "10.23.255.255")).isTrue();
        assertThat(holds("10.20.3.7/13", "10.24.0.0")).isFalse();
        assertThat(holds("192.168.1.8", "192.168.1.8")).isTrue();
        assertThat(holds("192.168.1.8", "192.168.1.9")).isFalse();
        assertThat(holds("0.0.0.0/0", "203.0.113.9")).isTrue();
        assertThat(holds("2001:db8::/32", "2001:db8:ffff::1")).isTrue();
        assertThat(holds("2001:db8::/33", "2001:db8:8000::1")).isFalse();
        assertThat(holds("::/0", "10.0.0.1")).as("the other kind of address").isFalse();
        assertThat(holds("10.0.0.0/8", "::ffff:10.1.2.3")).as("the same, written long").isTrue();
    }

    @Test
    void aNameOrHalfARangeIsNone() {
        for (var none :
                new String[] {
                    "",
                    "localhost",
                    "kehui.example.cn",
                    "10.20.0.0/33",
                    "10.20.0.0/-1",
                    "10.20.0.0/",
                    "10.20.0",
                    "10.20.0.256",
                    "2001:db8::/129",
                    "1/2/3",
                    "10.0.0.0/8/8",
                    "中"
                }) {
            assertThat(Network.read(none)).as(none).isEmpty();
        }
    }

    private static boolean holds(String network, String address) {
        return Network.read(network).orElseThrow().contains(Network.address(address).orElseThrow());
    }
}
