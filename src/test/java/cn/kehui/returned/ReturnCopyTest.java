package cn.kehui.returned;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.base.Texts;
import cn.kehui.form.Answers;
import cn.kehui.form.Form;
import cn.kehui.form.FormId;
import cn.kehui.form.Forms;
import cn.kehui.intake.Intake;
import cn.kehui.intake.Received;
import cn.kehui.layout.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnCopyTest {
    private static final Forms FORMS = new Forms();
    private static final Intake INTAKE = new Intake(FORMS);
    private static final Form STATISTICS = form("week-statistics@2025");
    private static final Form RECOMMENDATION = form("recommendation@2025");
    private static final Answers ODD =
            new Answers(
                    "崂山区科学技术局",
                    Map.of("events_held", "很多", "funds_central", "60000", "public_on_site", "300"),
                    List.of());

    @TempDir Path folder;

    private static Form form(String id) {
        return FORMS.find(FormId.of(id)).orElseThrow();
    }

    private Path docx(Form form, Answers answers) throws IOException {
        var file = folder.resolve("表.docx");
        try (var out = Files.newOutputStream(file)) {
            new Layouts().docx(form, answers, out);
        }
        return file;
    }

    private Path xlsx(Form form, Answers answers) throws IOException {
        var file = folder.resolve("表.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new Layouts().xlsx(form, answers, out);
        }
        return file;
    }

    private record Returned(Path file, String ending, Received before, Problems problems) {
        Received after(Form form) {
            return INTAKE.read(file, "表." + ending, form);
        }
    }

    private Returned back(Path original, Form form) throws IOException {
        var name = original.getFileName().toString();
        var received = INTAKE.read(original, name, form);
        var problems =
                new Problems(
                        name,
                        form,
                        received,
                        received.findings(form, received.answers(), Set.of()));
        var copy = folder.resolve("copy");
        return new Returned(
                copy, new ReturnCopy(INTAKE).write(original, problems, copy), received, problems);
    }

    @Test
    void writesEachProblemOfAWordFormOnItsCellAndAllAtTheStart() throws IOException {
        var returned = back(docx(STATISTICS, ODD), STATISTICS);

        assertThat(returned.ending()).isEqualTo("docx");
        try (var word = new XWPFDocument(Files.newInputStream(returned.file()))) {
            var comments = new ArrayList<String>();
            for (var comment : word.getDocComments().getComments()) {
                comments.add(comment.getAuthor() + " " + comment.getText());
            }
            assertThat(comments.getFirst())
                    .startsWith(
                            "科汇 请改正后重新报送（共 "
                                    + returned.problems().findings().stream()
                                            .filter(f -> f.stops() || f.asks())
                                            .count()
                                    + " 处）")
                    .contains("活动开展次数（表1 第1行第2格）：须改正：" + Texts.say("number.unread", "很多"));
            assertThat(comments).contains("科汇 须改正：" + Texts.say("number.unread", "很多"));
            assertThat(comments)
                    .contains(
                            "科汇 请核对："
                                    + Texts.say(
                                            "number.unlikely",
                                            "60000万元",
                                            STATISTICS.field("funds_central").unlikely() + "万元"));
            var cell = word.getTables().getFirst().getRow(0).getCell(1);
            assertThat(cell.getColor()).isEqualTo("F8CBCB");
            assertThat(cell.getCTTc().xmlText()).contains("commentRangeStart").contains("很多");
            assertThat(word.getTables().getFirst().getRow(1).getCell(2).getColor())
                    .isEqualTo("FFF2CC");
        }
    }

    @Test
    void theCopyReadsBackToTheSameAnswers() throws IOException {
        for (var original : List.of(docx(STATISTICS, ODD), xlsx(STATISTICS, ODD))) {
            var returned = back(original, STATISTICS);
            assertThat(returned.after(STATISTICS))
                    .as(original.toString())
                    .isEqualTo(returned.before());
        }
    }

    @Test
    void changesNothingElseInTheSendersWordFile() throws IOException {
        var original = docx(STATISTICS, ODD);
        var returned = back(original, STATISTICS);

        assertThat(parts(returned.file()).keySet()).containsAll(parts(original).keySet());
        parts(original)
                .forEach(
                        (name, words) -> {
                            var now = withoutMarks(parts(returned.file()).get(name));
                            assertThat(now).as(name).isEqualTo(words);
                        });
    }

    private static String withoutMarks(String xml) {
        return xml.replaceAll(
                        "<w:commentRange(Start|End) w:id=\"\\d+\"/>|<w:r><w:commentReference w:id=\"\\d+\"/></w:r>",
                        "")
                .replaceAll(
                        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"(F8CBCB|FFF2CC)\"/>", "")
                .replaceAll(
                        "<Relationship Id=\"kehui1\"[^>]*/>|<Override PartName=\"/word/comments.xml\"[^>]*/>",
                        "");
    }

    private static Map<String, String> parts(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new java.util.TreeMap<String, String>();
            for (var entry : java.util.Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        new String(
                                zip.getInputStream(entry).readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8));
            }
            return parts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void writesNotesIntoAnExcelForm() throws IOException {
        var returned = back(xlsx(STATISTICS, ODD), STATISTICS);

        try (var book = WorkbookFactory.create(Files.newInputStream(returned.file()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
                    .startsWith("请改正后重新报送（共 ");
            var spot = returned.before().places().get("events_held");
            var cell = sheet.getRow(spot.row()).getCell(spot.cell());
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo("须改正：" + Texts.say("number.unread", "很多"));
            assertThat(cell.getCellComment().getAuthor()).isEqualTo("科汇");
            assertThat(cell.getCellStyle().getFillForegroundColor())
                    .isEqualTo(org.apache.poi.ss.usermodel.IndexedColors.ROSE.getIndex());
        }
    }

    @Test
    void writesNotesIntoAnOldExcelForm() throws IOException {
        var file = folder.resolve("旧.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("地方/部门（盖章）：崂山区");
            int row = 1;
            for (var field : STATISTICS.fields()) {
                var line = sheet.createRow(row++);
                line.createCell(0).setCellValue(field.label());
                line.createCell(1).setCellValue(field.id().equals("events_held") ? "若干" : "3");
            }
            book.write(out);
        }
        var returned = back(file, STATISTICS);

        assertThat(returned.ending()).isEqualTo("xls");
        assertThat(returned.after(STATISTICS).answers()).isEqualTo(returned.before().answers());
        try (var book = WorkbookFactory.create(Files.newInputStream(returned.file()))) {
            assertThat(
                            book.getSheetAt(0)
                                    .getRow(1)
                                    .getCell(1)
                                    .getCellComment()
                                    .getString()
                                    .getString())
                    .startsWith("须改正：");
        }
    }

    @Test
    void writesOverQuotaOnTheFirstCellOfTheRow() throws IOException {
        var row =
                Map.of(
                        "name",
                        "机器人进校园",
                        "intro",
                        "看机器人",
                        "time_place",
                        "5月20日，学校",
                        "recommender",
                        "崂山区科技局",
                        "contact",
                        "王某 13800000000");
        var rows = List.of(row, with(row, "甲"), with(row, "乙"), with(row, "丙"));
        var returned =
                back(docx(RECOMMENDATION, new Answers("崂山区科技局", Map.of(), rows)), RECOMMENDATION);

        try (var word = new XWPFDocument(Files.newInputStream(returned.file()))) {
            assertThat(word.getTables().getFirst().getRow(4).getCell(1).getColor())
                    .isEqualTo("F8CBCB");
            assertThat(word.getTables().getFirst().getRow(3).getCell(1).getColor())
                    .isNotEqualTo("F8CBCB");
        }
    }

    private static Map<String, String> with(Map<String, String> row, String name) {
        var other = new java.util.HashMap<>(row);
        other.put("name", name);
        return other;
    }
}
