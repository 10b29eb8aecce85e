package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Value.Unread;
import cn.kehui.sheet.form.Value.Whole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final Form STATISTICS =
            new Forms().find(FormId.of("week-statistics@2025")).orElseThrow();
    private static final Field PUBLIC = STATISTICS.field("public_on_site");
    private static final Field FUNDS = STATISTICS.field("funds_city");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|12",
                "１２３|123",
                "1,234|1234",
                "1，234|1234",
                "12,345,678|12345678",
                "12.00|12",
                "007|7",
                "1.2万|12000",
                "1.2 万|12000",
                "1.2w|12000",
                "3万5千|35000",
                "2亿|200000000",
                "5千|5000",
                "1万零50|10050",
                "零|0",
                "二十五|25",
                "十二|12",
                "一百零五|105",
                "三千二百|3200",
                "壹拾贰|12",
                "两百|200",
                "一万二千|12000",
                "1000人次|1000",
                "1.2万人次|12000",
                "500人|500",
                "共120人次|120",
                "120人次。|120",
                "12.|12",
                "累计 300 人次|300"
            })
    void readsCountsAsPeopleWriteThem(String typed, long number) {
        var reading = Reading.of(PUBLIC, typed);
        assertThat(reading.value()).isEqualTo(new Whole(number));
        assertThat(reading.findings())
                .allMatch(
                        finding ->
                                finding.level() == Finding.Level.NOTES
                                        || finding.key().equals("number.unlikely"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "约500|500",
                "1 234|1234",
                "500余人|500",
                "500余|500",
                "十余|10",
                "三百余|300",
                "近千|-",
                "1.2万余人次|12000",
                "2万多人|20000",
                "500人左右|500",
                "500+|500",
                "超过3000人次|3000",
                "120（含线上20）|120",
                "120①|120",
                "500多|500",
                "≥300|300",
                "1000人以上|1000"
            })
    void asksAboutNumbersThatAreNotExact(String typed, String number) {
        var reading = Reading.of(PUBLIC, typed);
        if (number.equals("-")) {
            assertThat(reading.value()).isEqualTo(new Unread(typed));
        } else {
            assertThat(reading.value()).isEqualTo(new Whole(Long.parseLong(number)));
            assertThat(reading.findings())
                    .extracting(Finding::level)
                    .containsExactly(Finding.Level.ASKS);
        }
    }

    @ParameterizedTest
    @CsvSource({"480个,480", "36名学生,36", "1.2万名群众,12000", "50位老师,50"})
    void asksAboutAnotherWordOfItsKind(String typed, long number) {
        var reading = Reading.of(PUBLIC, typed);
        assertThat(reading.value()).isEqualTo(new Whole(number));
        assertThat(reading.findings()).extracting(Finding::key).containsExactly("number.near-unit");
        assertThat(reading.findings().getFirst().level()).isEqualTo(Finding.Level.ASKS);
        assertThat(reading.findings().getFirst().message()).contains(typed, number + "人次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20场", "480个场馆", "30个百分点", "12人天", "5人民币元", "8场讲座", "3万元"})
    void stopsWhatCountsSomethingElse(String typed) {
        assertThat(Reading.of(PUBLIC, typed).findings())
                .extracting(Finding::key)
                .containsExactly("number.other-unit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300-500",
                "300～500",
                "若干",
                "见附件",
                "#REF!",
                "12+8",
                "1,23",
                "-5",
                "几十",
                "数百",
                "1万2",
                "一百五",
                "12.5",
                "线上20，线下30",
                "20场30次",
                "50%",
                "1O0",
                "未统计",
                "3小时",
                "2025-05-24",
                "5月24日",
                "1.2.3",
                "12 34",
                "99999999999999999",
                "待定",
                "①",
                "半",
                "1/2",
                "NaN",
                "1e5"
            })
    void neverGuesses(String typed) {
        var reading = Reading.of(PUBLIC, typed);
        assertThat(reading.value()).isEqualTo(new Unread(typed));
        assertThat(reading.findings())
                .extracting(Finding::level)
                .containsExactly(Finding.Level.STOPS);
        assertThat(reading.findings().getFirst().message()).contains(typed);
    }

    @Test
    void keepsZeroBlankAndDashApart() {
        assertThat(Reading.of(PUBLIC, "0").value()).isEqualTo(new Whole(0));
        assertThat(Reading.of(PUBLIC, " \t　").value()).isEqualTo(Value.BLANK);
        for (var dash : List.of("—", "-", "/", "－", "——", "不适用", "N/A")) {
            assertThat(Reading.of(PUBLIC, dash)).isEqualTo(new Reading(Value.DASH, List.of()));
        }
        assertThat(Reading.of(PUBLIC, "无").findings())
                .extracting(Finding::key)
                .containsExactly("number.none");
    }

    @Test
    void asksWhereANumberIsUnlikely() {
        assertThat(Reading.of(FUNDS, "50000").findings())
                .extracting(Finding::key)
                .containsExactly("number.unlikely");
    }
}
