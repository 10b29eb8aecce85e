package cn.kehui.launch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A measured figure as it is printed. */
class FigureTest {
    @Test
    void isThreeDigitsBesideItsFloor() {
        var figure = new Figure("filed/s", 1234.56, "tables", 2469.12, "inserts alone");

        assertThat(figure.ratio()).isEqualTo(0.5);
        assertThat(figure.json())
                .isEqualTo(
                        "{\"work\":\"filed/s\",\"value\":1230,\"unit\":\"tables\",\"floor\":2470,\"floorOf\":\"inserts alone\",\"ratio\":0.5}");
        assertThat(figure.words()).contains("1230", "2470", "inserts alone");
    }

    @Test
    void withoutAFloorItHasNoRatio() {
        assertThat(new Figure("size", 88, "MB", 0, "").ratio()).isZero();
    }
}
