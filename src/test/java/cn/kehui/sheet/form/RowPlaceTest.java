package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowPlaceTest {
    @Test
    void aCellIsReadAsItIsWritten() {
        assertThat(RowPlace.of(new RowPlace(12, "intro").toString()))
                .isEqualTo(new RowPlace(12, "intro"));
        assertThat(RowPlace.of("rows[12]")).isNull();
        assertThat(RowPlace.of("rows[1234567].intro")).isNull();
        assertThat(RowPlace.of("events_held")).isNull();
    }

    @Test
    void aRowIsOneAsAWholeOnly() {
        assertThat(RowPlace.whole(RowPlace.whole(3))).isTrue();
        assertThat(RowPlace.whole("rows[3].intro")).isFalse();
        assertThat(RowPlace.whole("rows[3].a]")).isFalse();
        assertThat(RowPlace.whole("rows")).isFalse();
    }

    @Test
    void everyPlaceWithinARowHasItsRow() {
        assertThat(RowPlace.row("rows[3]")).isEqualTo(3);
        assertThat(RowPlace.row("rows[3].intro")).isEqualTo(3);
        assertThat(RowPlace.row("rows[3]x")).isEqualTo(-1);
        assertThat(RowPlace.row("unit")).isEqualTo(-1);
    }

    @Test
    void aPlaceMovesWithItsRow() {
        assertThat(RowPlace.moved("rows[3]", row -> row - 1)).isEqualTo("rows[2]");
        assertThat(RowPlace.moved("rows[3].intro", row -> row + 1)).isEqualTo("rows[4].intro");
        assertThat(RowPlace.moved("rows[3].intro", _ -> -1)).isNull();
        assertThat(RowPlace.moved("unit", _ -> -1)).isEqualTo("unit");
    }
}
