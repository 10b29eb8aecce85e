package cn.kehui.total.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place is more than days and hours. */
class PlaceRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5月24日，科技馆|",
                "5月下旬 五四广场|",
                "''|",
                "2025-05-24 上午9:00至11:30|selection.no-place",
                "５月24日（周六）下午2点|selection.no-place",
                "5月中旬|selection.no-place",
                "5月24日全天，地点待定|selection.no-place"
            })
    void isAskedForWhereOnlyTimeIsWritten(String words, String key) {
        assertThat(PlaceRules.check(words).map(Finding::key).orElse(null)).isEqualTo(key);
    }
}
