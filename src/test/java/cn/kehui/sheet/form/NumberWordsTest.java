package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NumberWordsTest {
    @Property
    void bareDigitsAreReadAsTheLongWayReadsThem(
            @ForAll @NumericChars @StringLength(min = 1, max = 18) String digits) {
        assertThat(NumberWords.of(digits)).isEqualTo(NumberWords.taken(digits)).isNotNull();
    }

    @Test
    void whatIsMoreThanDigitsGoesTheLongWay() {
        assertThat(NumberWords.of("约1,200人次").number()).isEqualByComparingTo("1200");
        assertThat(NumberWords.of("约1,200人次").about()).isTrue();
        assertThat(NumberWords.of("１２").number()).isEqualByComparingTo("12");
    }
}
