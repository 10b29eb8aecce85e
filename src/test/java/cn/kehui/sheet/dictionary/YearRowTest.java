package cn.kehui.sheet.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which row of a year an activity is, by its form. */
class YearRowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "专家讲座|LECTURE",
                "科普 讲座|LECTURE",
                "科普讲座（室内）|LECTURE",
                "展览展示|EXHIBITION",
                "科普讲解大赛|CONTEST",
                "科技夏（冬）令营|CAMP",
                "大学、科研机构向社会开放|OPENING",
                "专家讲座、科普报告|LECTURE",
                "专家讲座、展览展示|SEVERAL",
                "专家讲座、科技志愿服务|SEVERAL",
                "科技志愿服务|OTHER",
                "科技志愿服务；直播|OTHER",
                "其他|OTHER",
                "讲座式展览|OTHER",
                "''|UNSAID",
                "' 、 '|UNSAID",
                "—|UNSAID"
            })
    void isSaidByItsWordsAndNeverGuessed(String form, YearRow row) {
        assertThat(YearRow.of(form)).isEqualTo(row);
    }

    @Test
    void aRowIsOfOneSort() {
        var forms =
                Arrays.stream(YearRow.values())
                        .filter(YearRow::form)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(YearRow.class)));
        assertThat(forms).hasSize(7).noneMatch(YearRow::rest);
        assertThat(YearRow.majorFrom()).isEqualTo(1000);
        assertThat(YearRow.week("2025年小市科技活动周")).isTrue();
        assertThat(YearRow.week("全国科技工作者日")).isFalse();
    }
}
