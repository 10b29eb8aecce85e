package cn.kehui.ground.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are named by rule on download: 单位_表名_日期. */
class FileNamesRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "崂山区科学技术局 | 统计表 | docx | 崂山区科学技术局_统计表_20250618.docx",
                "崂山区科学技术局 | 活动照片 | 2.jpg | 崂山区科学技术局_活动照片_20250618_2.jpg",
                "a/b:c | x*y | pdf | a b c_x y_20250618.pdf"
            })
    void aNameIsWhoseWhatAndWhen(String unit, String what, String ending, String name) {
        var day = LocalDate.of(2025, 6, 18);
        assertThat(FileNames.ruled(unit, what, day, ending)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 KB",
        "1, 1 KB",
        "1536, 2 KB",
        "204800, 200 KB",
        "1048576, 1.0 MB",
        "1600000, 1.5 MB"
    })
    void aSizeIsWrittenInOneWay(long bytes, String words) {
        assertThat(FileNames.size(bytes)).isEqualTo(words);
    }
}
