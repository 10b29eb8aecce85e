package cn.kehui.sheet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.fuzz.Crafted;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paragraphs, tables and cells are counted here as they are where documents are read. */
class WordWalkTest {
    private static final Intake INTAKE = new Intake(new Forms());

    @TempDir Path folder;

    static String p(String words) {
        return "<w:p><w:pPr><w:rPr><w:ins w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p>";
    }

    private static String tc(String... content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"1\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + String.join("", content)
                + "</w:tc>";
    }

    static String tbl(String rows) {
        return "<w:tbl><w:tblPr/><w:tr><w:trPr><w:tblHeader/></w:trPr>" + rows + "</w:tr></w:tbl>";
    }

    private static String box(String content) {
        return "<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing><w:txbxContent>"
                + content
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + content
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>带框</w:t></w:r></w:p>";
    }

    private static final String FOUR = tbl(tc(p("内一")) + tc(p("内二")) + tc(p("内三")) + tc(p("内四")));

    private static final String EVERYTHING =
            p("第一段")
                    + "<w:del>"
                    + p("没了")
                    + "</w:del>"
                    + "<w:p/>"
                    + tbl(
                            tc(p("甲"))
                                    + "<w:sdt><w:sdtPr/><w:sdtContent>"
                                    + tc(p("乙"))
                                    + "</w:sdtContent></w:sdt>"
                                    + "<w:tc><w:p/></w:tc>")
                    + box(p("框里一") + tbl(tc(p("框里格"))))
                    + tbl(
                            tc(FOUR, p("外"), p("外二"))
                                    + tc(
                                            "<w:sdt><w:sdtContent>"
                                                    + p("丙")
                                                    + "</w:sdtContent></w:sdt>")
                                    + tc("<w:del>" + p("x") + "</w:del>", p("丁")))
                    + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + p("块")
                    + tbl(
                            tc(p("戊"))
                                    + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
                                    + tc(p("删"))
                                    + "</w:tr><w:tr>"
                                    + tc(p("己")))
                    + "</w:sdtContent></w:sdt>"
                    + "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>提示</w:t></w:r></w:sdtContent></w:sdt><w:ins><w:r><w:t>插入</w:t></w:r></w:ins></w:p>"
                    + "<!-- <w:p> -->"
                    + p("最后一段");

    private static Map<Spot, String> places(Paper paper) {
        var places = new HashMap<Spot, String>();
        for (var block : paper.blocks()) {
            switch (block) {
                case Paper.Line line -> places.put(line.spot(), line.text());
                case Paper.Table table ->
                        table.cells().stream()
                                .filter(cell -> !cell.text().isEmpty())
                                .forEach(cell -> places.put(cell.spot(), cell.text()));
            }
        }
        return places;
    }

    @Test
    void everyCommentHangsOnTheWordsItIsAbout() throws IOException {
        var original = Crafted.docx(EVERYTHING).write(folder.resolve("a.docx"));
        var places = places(INTAKE.open(original).orElseThrow());
        assertThat(places.values())
                .contains(
                        "第一段", "甲", "乙", "框里一", "框里格", "内四", "外\n外二", "丙", "丁", "戊", "己", "插入",
                        "最后一段", "带框");
        var remarks = new HashMap<Spot, Remarks.Remark>();
        places.forEach(
                (spot, words) ->
                        remarks.put(
                                spot,
                                new Remarks.Remark(
                                        true,
                                        List.of(
                                                "about:"
                                                        + words.lines()
                                                                .findFirst()
                                                                .orElseThrow()))));
        var copy = folder.resolve("copy.docx");
        try (var out = Files.newOutputStream(copy)) {
            WordCopy.write(original, new Remarks(List.of("all"), remarks), out);
        }

        var text = part(copy, "word/document.xml");
        var comments =
                Pattern.compile("<w:comment w:id=\"(\\d+)\".*?about:(.*?)</w:t>")
                        .matcher(part(copy, "word/comments.xml"))
                        .results()
                        .toList();
        assertThat(comments).hasSize(places.size());
        for (var comment : comments) {
            var hung =
                    between(
                            text,
                            "<w:commentRangeStart w:id=\"" + comment.group(1) + "\"/>",
                            "<w:commentRangeEnd w:id=\"" + comment.group(1) + "\"/>");
            assertThat(hung).as(comment.group(2)).contains(comment.group(2));
        }
        assertThat(text.split("F8CBCB", -1))
                .as("each cell is shaded once")
                .hasSize(
                        (int) places.keySet().stream().filter(spot -> spot.table() >= 0).count()
                                + 1);
        assertThat(text)
                .doesNotContainPattern("<w:txbxContent>((?!</w:txbxContent>).)*commentReference");
        assertThat(places(INTAKE.open(copy).orElseThrow())).isEqualTo(places);
    }

    private static String between(String text, String from, String to) {
        assertThat(text).contains(from).contains(to);
        return text.substring(text.indexOf(from), text.indexOf(to)).replaceAll("<[^>]*>", "");
    }

    static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
