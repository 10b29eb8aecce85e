package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Value.Unread;
import cn.kehui.sheet.form.Value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyReaderTest {
    private static final Form STATISTICS =
            new Forms().find(FormId.of("week-statistics@2025")).orElseThrow();
    private static final Form PROJECT =
            new Forms().find(FormId.of("key-project@2021")).orElseThrow();
    private static final Field FUNDS = STATISTICS.field("funds_city");
    private static final Field BUDGET = PROJECT.field("funds");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|125000",
                "12.5万元|125000",
                "12.5（万元）|125000",
                "25000（元）|25000",
                "3.6(万)|36000",
                "（8.2万元）|82000",
                "9.7（单位：万元）|97000",
                "12.5万|125000",
                "5000元|5000",
                "1,200|12000000",
                "￥3.5|35000",
                "0|0",
                "0.0001|1",
                "3亿元|300000000",
                "2 万元|20000",
                "约3万元|30000",
                "人民币5万元|50000",
                "5000.00元|5000",
                "五万元|50000",
                "1千元|1000"
            })
    void keepsMoneyInYuan(String typed, long yuan) {
        assertThat(Reading.of(FUNDS, typed).value()).isEqualTo(new Yuan(yuan));
    }

    @Test
    void roundsToWholeYuanOnlyAloud() {
        var reading = Reading.of(FUNDS, "3.33333333");
        assertThat(reading.value()).isEqualTo(new Yuan(33333));
        assertThat(reading.findings()).extracting(Finding::key).contains("money.rounded");
    }

    @Test
    void doesNotTakeABareNumberForYuanOrWan() {
        assertThat(Reading.of(BUDGET, "5").value()).isEqualTo(new Unread("5"));
        assertThat(Reading.of(BUDGET, "5万元").value()).isEqualTo(new Yuan(50_000));
        assertThat(Reading.of(BUDGET, "8000元").value()).isEqualTo(new Yuan(8_000));
        assertThat(Reading.of(BUDGET, "0").value()).isEqualTo(new Yuan(0));
    }

    @Test
    void printsMoneyInWan() {
        assertThat(Value.wan(125_000)).isEqualTo("12.5");
        assertThat(Value.wan(1)).isEqualTo("0.0001");
        assertThat(Value.wan(100_000_000)).isEqualTo("10000");
        assertThat(Value.wan(0)).isEqualTo("0");
    }
}
