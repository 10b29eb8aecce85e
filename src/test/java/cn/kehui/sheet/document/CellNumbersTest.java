package cn.kehui.sheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that no sheet can store stays the words that stand in the file. */
class CellNumbersTest {
    private static final CellFormats FORMATS = new CellFormats(new SheetStyles(), false);

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E-999999999", "-1e2147483647", "9e401"})
    void isNotWrittenOutDigitByDigit(String stored) {
        assertThat(FORMATS.show(stored, 0, "General")).isEqualTo(stored);
        assertThat(FORMATS.show(stored, 1, "0.00")).isEqualTo(stored);
        assertThat(FORMATS.show(stored, 1, "0\"万元\"")).isEqualTo(stored);
    }

    @Test
    void isNotReadAtAnyLength() {
        var digits = "9".repeat(1_000_000);

        assertThat(FORMATS.show(digits, 0, "General")).isEqualTo(digits);
    }

    @Test
    void whatASheetStoresIsShown() {
        assertThat(FORMATS.show("1.0E+5", 0, "General")).isEqualTo("100000");
        assertThat(FORMATS.show("0.30000000000000004", 0, "General")).isEqualTo("0.3");
    }
}
