package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made too deep, too long or too wide, and tables that lie about their size. */
@Tag("slow")
class HostileSizesTest {
    private static final String TABLE =
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>活动开展次数</w:t></w:r></w:p></w:tc>%s</w:tr></w:tbl>";

    @TempDir Path folder;

    private Path docx(String body) throws IOException {
        return Crafted.docx(body).write(folder.resolve("a.docx"));
    }

    private Path xlsx(String sheet) throws IOException {
        return Crafted.xlsx(sheet).write(folder.resolve("a.xlsx"));
    }

    private String why(Path file) {
        return Reads.why(file);
    }

    @Test
    void depthHasAnEnd() throws IOException {
        int deep = 1_000_000;
        assertThat(why(docx("<w:p>".repeat(deep)))).isEqualTo("file.too-deep");
        assertThat(why(docx("<w:tbl><w:tr><w:tc>".repeat(deep / 4)))).isEqualTo("file.too-deep");
        assertThat(why(docx("<w:sdt><w:sdtContent>".repeat(deep / 4)))).isEqualTo("file.too-deep");
        assertThat(why(docx("<w:tbl>" + "<w:x>".repeat(deep)))).isEqualTo("file.too-deep");
        assertThat(why(docx("<w:tbl><w:tr>" + "<w:x>".repeat(deep)))).isEqualTo("file.too-deep");
        assertThat(why(docx("<w:p><w:r><w:drawing>" + "<w:x>".repeat(deep))))
                .isEqualTo("file.too-deep");
        assertThat(why(xlsx("<sheetData><row><c>" + "<x>".repeat(deep))))
                .isEqualTo("file.too-deep");
        var page =
                Files.writeString(
                        folder.resolve("a.xls"),
                        "<html><body>" + "<table><tr><td>".repeat(50_000) + "x");
        Reads.wellOrSaid(page, Reads.STATISTICS);
    }

    @Test
    void lengthHasAnEnd() throws IOException {
        assertThat(why(docx("<w:p w:x=\"" + "y".repeat(8_000_000) + "\"/>")))
                .isEqualTo("file.too-large");
        assertThat(why(docx("<w:p><w:r><w:t>" + "字".repeat(3_000_000) + "</w:t></w:r></w:p>")))
                .isEqualTo("file.too-large");
        assertThat(why(docx("<" + "n".repeat(2_000_000) + "/>"))).isEqualTo("file.too-large");
        var many =
                IntStream.range(0, 200_000)
                        .mapToObj(i -> "a" + i + "=\"\"")
                        .collect(Collectors.joining(" "));
        assertThat(why(docx("<w:p " + many + "/>"))).isEqualTo("file.too-large");
    }

    @Test
    void tablesLie() throws IOException {
        var cell =
                "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc>";
        assertThat(why(docx(TABLE.formatted(cell.repeat(1000))))).isEqualTo("file.no-form");
        assertThat(
                        why(
                                docx(
                                        "<w:tbl>"
                                                + ("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>")
                                                        .repeat(100_000)
                                                + "</w:tbl>")))
                .isEqualTo("file.no-form");
        assertThat(
                        why(
                                docx(
                                        "<w:tbl><w:tr>"
                                                + "<w:tc/>".repeat(100_000)
                                                + "</w:tr>"
                                                + "<w:tr><w:tc/></w:tr>".repeat(50_000)
                                                + "</w:tbl>")))
                .isEqualTo("file.too-large");
        assertThat(
                        why(
                                xlsx(
                                        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row><row r=\"2147483647\"/><row r=\"-5\"><c r=\"A-5\"><v>1</v></c></row></sheetData>")))
                .isEqualTo("file.no-form");
        assertThat(
                        why(
                                xlsx(
                                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData><mergeCells>"
                                                + "<mergeCell ref=\"A1:XFD1048576\"/>"
                                                        .repeat(100_000)
                                                + "</mergeCells>")))
                .isEqualTo("file.too-large");
        assertThat(
                        why(
                                Files.writeString(
                                        folder.resolve("b.xls"),
                                        "<html><table><tr><td rowspan=999 colspan=999>x</td></tr>"
                                                + "<tr><td colspan=200>".repeat(5_000))))
                .isEqualTo("file.too-large");
    }

    @Test
    void whatIsTooMuchIsNotRead() throws IOException {
        var merges =
                Crafted.xlsx(
                        out -> {
                            out.accept(
                                    "<worksheet "
                                            + Crafted.S
                                            + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells>");
                            for (int i = 0; i < 1_000_000; i++) {
                                out.accept("<mergeCell ref=\"A1:B" + (i + 2) + "\"/>");
                            }
                            out.accept("</mergeCells></worksheet>");
                        });
        assertThat(why(merges.write(folder.resolve("m.xlsx")))).isEqualTo("file.too-large");
        var rows =
                Crafted.xlsx(
                        out -> {
                            out.accept("<worksheet " + Crafted.S + "><sheetData>");
                            for (int i = 0; i < 10_000; i++) {
                                out.accept("<row/>".repeat(1000));
                            }
                            out.accept("</sheetData></worksheet>");
                        });
        assertThat(why(rows.write(folder.resolve("r.xlsx"))))
                .isIn("file.too-large", "file.no-form");
        var blanks =
                Crafted.docx(
                        out -> {
                            for (int i = 0; i < 1024; i++) {
                                out.accept(" ".repeat(1 << 20));
                            }
                        });
        assertThat(why(blanks.write(folder.resolve("b.docx")))).isEqualTo("file.too-large");
    }
}
