package cn.kehui.sheet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnCopyTest {
    @TempDir Path folder;

    private SentBack sender() {
        return new SentBack(folder);
    }

    @Test
    void writesEachProblemOfAWordFormOnItsCellAndAllAtTheStart() throws IOException {
        var returned =
                sender().back(
                                sender().docx(SentBack.STATISTICS, SentBack.ODD),
                                SentBack.STATISTICS);

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
                                            SentBack.STATISTICS.field("funds_central").unlikely()
                                                    + "万元"));
            var cell = word.getTables().getFirst().getRow(0).getCell(1);
            assertThat(cell.getColor()).isEqualTo("F8CBCB");
            assertThat(cell.getCTTc().xmlText()).contains("commentRangeStart").contains("很多");
            assertThat(word.getTables().getFirst().getRow(1).getCell(2).getColor())
                    .isEqualTo("FFF2CC");
        }
    }

    @Test
    void theCopyReadsBackToTheSameAnswers() throws IOException {
        for (var original :
                List.of(
                        sender().docx(SentBack.STATISTICS, SentBack.ODD),
                        sender().xlsx(SentBack.STATISTICS, SentBack.ODD))) {
            var returned = sender().back(original, SentBack.STATISTICS);
            assertThat(returned.after(SentBack.STATISTICS))
                    .as(original.toString())
                    .isEqualTo(returned.before());
        }
    }

    @Test
    void changesNothingElseInTheSendersWordFile() throws IOException {
        var original = sender().docx(SentBack.STATISTICS, SentBack.ODD);
        var returned = sender().back(original, SentBack.STATISTICS);

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
                sender().back(
                                sender().docx(
                                                SentBack.RECOMMENDATION,
                                                new Answers("崂山区科技局", Map.of(), rows)),
                                SentBack.RECOMMENDATION);

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
