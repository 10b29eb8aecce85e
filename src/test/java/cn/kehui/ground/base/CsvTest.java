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

    @Test
    void oddQuotesAreReadAndNothingIsLost() {
        assertThat(read("a\"b,c\n\"d\"e,f"))
                .containsExactly(List.of("a\"b", "c"), List.of("de", "f"));
        assertThat(read("a,\"b\nc")).containsExactly(List.of("a", "b\nc"));
        assertThat(read("a\rb")).containsExactly(List.of("a"), List.of("b"));
    }

    /**
     * What somebody sends is as wide and long as its bytes; the doors say how many those may be.
     */
    @Test
    void whatIsWideOrLongIsReadWhole() {
        assertThat(read(",".repeat(40_000))).singleElement().asList().hasSize(40_001);
        var long_ = "长".repeat(20_000_000);
        assertThat(Csv.read(long_ + ",b").getFirst()).containsExactly(long_, "b");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var cells = List.of("甲\"乙", "a,b", "c\nd", "");
        assertThat(Csv.row(cells)).isEqualTo("\"甲\"\"乙\",\"a,b\",\"c\nd\",\"\"\r\n");
        assertThat(Csv.read(Csv.row(cells))).containsExactly(cells);
    }

    @Test
    void aFormulaIsWrittenAsWords() {
        assertThat(Csv.row(List.of("=1+1", "+86", "-1", "@a", "\tb", "\rc", "a=1", "1")))
                .isEqualTo(
                        "\"'=1+1\",\"'+86\",\"'-1\",\"'@a\",\"'\tb\",\"'\rc\",\"a=1\",\"1\"\r\n");
    }

    private static List<List<String>> read(String text) {
        return Csv.read(text.getBytes(UTF_8));
    }
}
