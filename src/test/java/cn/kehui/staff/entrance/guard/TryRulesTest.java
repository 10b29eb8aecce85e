package cn.kehui.staff.entrance.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.staff.entrance.SignInPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    void aLockHoldsWhoLooksALittleEarlierAndNobodyOnceTheClockIsBack() {
        var now = Instant.parse("2025-05-06T01:30:00Z");
        var lock = Duration.ofMinutes(SignInPolicy.DEFAULT.lockMinutes());
        var key = new TryRules.Key(TryRules.Kind.PLACE, "li 10.0.0.1");

        assertThat(waits(key, now.plus(lock).plusSeconds(20), now))
                .contains(now.plus(lock).plusSeconds(20));
        assertThat(waits(key, now.plus(lock).plus(Duration.ofHours(1)), now)).isEmpty();
    }

    private static Optional<Instant> waits(TryRules.Key key, Instant until, Instant now) {
        return TryRules.waits(key, new TryRules.Kept(0, 5, now, until), SignInPolicy.DEFAULT, now);
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
