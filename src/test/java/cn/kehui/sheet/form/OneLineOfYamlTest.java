package cn.kehui.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.table.Joined;
import cn.kehui.sheet.table.JoinedRow;
import cn.kehui.sheet.table.JoinedTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** One line of YAML is one question: its check, Word cell, Excel cell, column and sum follow. */
class OneLineOfYamlTest {
    private static final String LINE =
            "  - { id: venues_online, is: count, unit: 个, label: 线上开放的科普场馆数量, unlikely: 1000 }\n";
    private final Form form = withTheLine();
    private final Answers answers = new Answers("崂山区", Map.of("venues_online", "12个"), List.of());
    private final Layouts layouts = new Layouts();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void itIsChecked() {
        var findings =
                FormCheck.check(
                        form, new Answers("崂山区", Map.of("venues_online", "3-5"), List.of()));

        assertThat(
                        findings.stream()
                                .filter(finding -> finding.at().equals("venues_online"))
                                .map(finding -> finding.key())
                                .toList())
                .containsExactly("number.unread");
    }

    @Test
    void itHasItsCellInWord() throws IOException {
        layouts.docx(form, answers, out);
        var row =
                new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))
                        .getTables()
                        .getFirst()
                        .getRow(19);

        assertThat(row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .containsExactly("线上开放的科普场馆数量", "12");
    }

    @Test
    void itHasItsCellInExcel() throws IOException {
        layouts.xlsx(form, answers, out);
        var row =
                new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))
                        .getSheetAt(0)
                        .getRow(21);

        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("线上开放的科普场馆数量");
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(12);
    }

    @Test
    void itHasItsColumnAndItsSum() throws IOException {
        var joined = new Joined(form, "汇总表", "", Map.of("venues_online", "12"), "已报 1 个单位");
        new JoinedTables(layouts)
                .xlsx(
                        joined,
                        List.of(new JoinedRow("崂山区", answers, true, "x", List.of())).iterator(),
                        out);
        var sheet = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);

        assertThat(sheet.getRow(3).getCell(21).getStringCellValue()).isEqualTo("线上开放的科普场馆数量（个）");
        assertThat(sheet.getRow(4).getCell(21).getNumericCellValue()).isEqualTo(12);
        assertThat(sheet.getRow(5).getCell(21).getNumericCellValue()).isEqualTo(12);
    }

    private static Form withTheLine() {
        try (var in = Forms.class.getResourceAsStream("/forms/week-statistics/2025.yaml")) {
            var yaml =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("checks:\n", LINE + "checks:\n");
            return FormYaml.read(
                    "with one line more",
                    new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
