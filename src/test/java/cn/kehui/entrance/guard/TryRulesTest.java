package cn.kehui.entrance.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TryRulesTest {
    @Test
    void eachNextOneWaitsTwiceAsLongUpToAQuarterOfAnHour() {
        assertThat(
                        IntStream.of(-1, 0, 1, 2, 3, 7, 8, 1000)
                                .mapToObj(TryRules::delay)
                                .map(delay -> delay.toSeconds()))
                .containsExactly(0L, 5L, 10L, 20L, 40L, 640L, 900L, 900L);
    }

    @Test
    void ofIpv6TheNetworkIsCounted() {
        assertThat(TryKeys.network("10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(TryKeys.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(TryKeys.network("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(TryKeys.network("2001:db8:1:3::1"));
        assertThat(TryKeys.network("::1")).isEqualTo(TryKeys.network("0:0:0:0:0:0:0:1"));
    }

    @Test
    void whatNobodyCanBeCalledIsCut() {
        assertThat(TryKeys.login(" LaoShan ")).isEqualTo("laoshan");
        assertThat(TryKeys.login("x".repeat(100_000))).hasSize(41);
    }
}
