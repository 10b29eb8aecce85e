package cn.kehui.ground.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedDayTest {
    @Test
    void aDayIsOneThatSomebodyCouldMean() {
        assertThat(TypedDay.of(" 2025-05-24 ")).contains(LocalDate.of(2025, 5, 24));
        for (var none :
                new String[] {
                    "", "2025-13-45", "-999999999-01-01", "+999999999-12-31", "0001-01-01", "5月24日"
                }) {
            assertThat(TypedDay.of(none)).as(none).isEmpty();
        }
    }
}
