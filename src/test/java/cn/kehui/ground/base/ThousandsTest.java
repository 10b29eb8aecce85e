package cn.kehui.ground.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThousandsTest {
    @Test
    void setsThousandsApartBeforeThePointAlone() {
        assertThat(Thousands.of(999)).isEqualTo("999");
        assertThat(Thousands.of(1_234_567)).isEqualTo("1,234,567");
        assertThat(Thousands.of("1234.5678")).isEqualTo("1,234.5678");
        assertThat(Thousands.of("12345678901234567890"))
                .as("more than anybody counts is no reason to fail")
                .isEqualTo("12,345,678,901,234,567,890");
        assertThat(Thousands.of("0.25")).isEqualTo("0.25");
    }

    @Test
    void leavesWhatIsNoFigure() {
        assertThat(Thousands.of("—")).isEqualTo("—");
        assertThat(Thousands.of("")).isEmpty();
        assertThat(Thousands.of("约500")).isEqualTo("约500");
    }
}
