package cn.kehui.notice.reader.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours as notices write them, whole and damaged. */
class DatesTest {
    /** {@code start..end} with the hour, what binds it, and {@code ?} for a repair. */
    private static String read(String text, int year) {
        return Dates.in(text, year).stream().map(DatesTest::show).collect(Collectors.joining(" "));
    }

    private static String show(When when) {
        var days =
                when.start() == null
                        ? "-"
                        : when.start().equals(when.end())
                                ? when.start().toString()
                                : when.start() + ".." + when.end();
        return days
                + (when.hour() == null ? "" : "T" + when.hour())
                + (when.closing() ? "closing" : "")
                + switch (when.edge()) {
                    case BEFORE -> "<";
                    case FROM -> ">";
                    case AFTER -> "+";
                    case NONE -> "";
                }
                + (when.repaired() ? "?" : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请于5月7日12点前报送 | 2025-05-07T12:00<",
                "截止时间为5月24日上午12时。 | 2025-05-24T12:00<",
                "3月5日16:00前反馈 | 2025-03-05T16:00<",
                "6月3日下午17:00 | 2025-06-03T17:00",
                "6月3日下午5点之前 | 2025-06-03T17:00<",
                "9月10日18:00之前上传 | 2025-09-10T18:00<",
                "4月11日下班前报区科协 | 2025-04-11closing<",
                "4月11日（星期五）下班前 | 2025-04-11closing<",
                "5月16日（星期二）12:00前 | 2025-05-16T12:00<",
                "7月1日起开放申报 | 2025-07-01>",
                "8月15至9月28日登记 | 2025-08-15..2025-09-28",
                "8月15日-9月28日期间 | 2025-08-15..2025-09-28",
                "5月20—28日举行 | 2025-05-20..2025-05-28",
                "9月15至21日集中开展 | 2025-09-15..2025-09-21",
                "6月1~2日 | 2025-06-01..2025-06-02",
                "12月28日至1月5日 | 2025-12-28..2026-01-05",
                "5月24日—31日 | 2025-05-24..2025-05-31",
                "5月14日（星期六）至21日（星期六） | 2025-05-14..2025-05-21",
                "6月底前报送 | 2025-06-30<",
                "5月底举办 | -",
                "5月上旬至6月上旬 | -",
                "5月中旬 | -",
                "二○○七年十月十九日 | 2007-10-19",
                "二OO七年三月二十七日 | 2007-03-27",
                "二〇二五年十一月二十一日 | 2025-11-21",
                "2023年5月20日 | 2023-05-20",
                "2022-09-15 | 2022-09-15",
                "2024.6.3前 | 2024-06-03<",
                "十月底前 | 2025-10-31<",
                "元月5日前 | 2025-01-05<",
                "2026年元旦以前 | 2026-01-01<",
                "国庆节前 | 2025-10-01<",
                "截至6月20日 | 2025-06-20<",
                "最迟6月20日报送 | 2025-06-20<",
                "6月20日（含）前 | 2025-06-20<",
                "6月20日24时前 | 2025-06-20<",
                "6月20日晚8点 | 2025-06-20T20:00",
                "5月24日9:00-11:30 | 2025-05-24T11:30",
            })
    void readsWhatStandsThere(String text, String expected) {
        assertThat(read(text, 2025)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请于520日之前报送 | 2023-05-20<?",
                "于615日前 | 2023-06-15<?",
                "412日前 | 2023-04-12<?",
                "1012日前 | 2023-10-12<?",
                "2022422日 | 2022-04-22?",
                "时间：202252128日 | 2022-05-21..2022-05-28?",
                "2023年520日 | 2023-05-20?",
                "20235月20日 | 2023-05-20?",
                "5月2431日 | 2023-05-24..2023-05-31?",
            })
    void repairsWhatIsLostAndSaysSo(String text, String expected) {
        assertThat(read(text, 2023)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国科发才〔2025〕38号文件",
                "山东路11号办公楼",
                "工作总结3000字以内",
                "第5号展厅",
                "比例不低于5.30",
                "电话85911893",
                "365日不间断开放内",
                "120日内完成",
                "一、指导思想",
                "第十一届",
                "元旦期间",
                "每人200元月底发放",
            })
    void takesNoOtherNumberForADay(String text) {
        assertThat(read(text, 2025)).isEmpty();
    }

    @Test
    void takesTheMonthOfTheTimeBefore() {
        assertThat(read("5月20日开幕，28日前报送总结", 2025)).isEqualTo("2025-05-20 2025-05-28<");
    }

    @Test
    void leavesADayWithoutAnyYearOpen() {
        assertThat(Dates.in("6月5日前", 0)).hasSize(1).allMatch(when -> when.end() == null);
    }

    @Test
    void doesNotTakeAroundForBefore() {
        assertThat(read("5月30日前后组织活动", 2025)).isEqualTo("2025-05-30");
    }
}
