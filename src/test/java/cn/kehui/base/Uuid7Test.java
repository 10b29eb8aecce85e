package cn.kehui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    /** RFC 9562, A.6. */
    @Test
    void makesTheExampleOfTheStandard() {
        assertThat(Uuid7.of(0x017F22E279B0L, 0xCC3, 0x18C4DC0C0C07398FL))
                .hasToString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    }

    @Test
    void sortsByTheTimeItWasMade() {
        var early = Clock.fixed(Instant.parse("2025-06-18T00:00:00Z"), Beijing.ZONE);
        var late = Clock.offset(early, Duration.ofMillis(1));

        assertThat(Uuid7.next(early).toString()).isLessThan(Uuid7.next(late).toString());
        assertThat(Uuid7.next(early).version()).isEqualTo(7);
        assertThat(Uuid7.next(early)).isNotEqualTo(Uuid7.next(early));
    }
}
