package cn.kehui.ground.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void readsQuotesCommasAndLineEndsInACell() {
        assertThat(read("编码,名称\r\n1,\"甲\"\"乙\"\",丙\n丁\"\r\n2,戊\n"))
                .containsExactly(
                        List.of("编码", "名称"), List.of("1", "甲\"乙\",丙\n丁"), List.of("2", "戊"));
    }

    @Test
    void readsWhatAChineseExcelWrote() {
        var gb = "编码,名称\r\n1,崂山区\r\n".getBytes(Charset.forName("GB18030"));
        assertThat(Csv.read(gb).get(1)).containsExactly("1", "崂山区");
    }

    @Test
    void passesOverAByteOrderMarkAndReadsTabs() {
        assertThat(read("\uFEFF编码\t名称\n1\t甲"))
                .containsExactly(List.of("编码", "名称"), List.of("1", "甲"));
    }

    @Test
    void nothingIsNoRow() {
        assertThat(read("")).isEmpty();
        assertThat(read("a,\n\nb")).containsExactly(List.of("a", ""), List.of(""), List.of("b"));
    }

    private static List<List<String>> read(String text) {
        return Csv.read(text.getBytes(UTF_8));
    }
}
