package cn.kehui.ground.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.parcel.Maker.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelRuleTest {
    private static final ParcelRule RULE = new ParcelRule(5000, 1000, 300, 7, 20, "产品初值");

    @ParameterizedTest
    @CsvSource({
        "SHEET, 5000, true",
        "SHEET, 5001, false",
        "WORD, 1000, true",
        "WORD, 1001, false",
        "PDF, 300, true",
        "PDF, 301, false",
        "PDF, 0, true"
    })
    void whatIsMadeAtOnceIsDecidedByItsCountedSize(Weight weight, long rows, boolean atOnce) {
        assertThat(RULE.atOnce(new Maker.Offer("统计表", rows, weight, "/totals"))).isEqualTo(atOnce);
    }

    @Test
    void whatIsTypedIsReadOrNothingIs() {
        assertThat(ParcelRule.read(List.of("5000", " 1000", "300 ", "7", "20"), "产品初值"))
                .contains(RULE);
        for (var typed :
                List.of(
                        List.of("", "1", "1", "7", "20"),
                        List.of("一", "1", "1", "7", "20"),
                        List.of("-1", "1", "1", "7", "20"),
                        List.of("1", "1", "1000001", "7", "20"),
                        List.of("1", "1", "1", "0", "20"),
                        List.of("1", "1", "1", "91", "20"),
                        List.of("1", "1", "1", "7", "0"),
                        List.of("1", "1", "1", "7", "201"))) {
            assertThat(ParcelRule.read(typed, "x")).as(typed.toString()).isEmpty();
        }
    }
}
