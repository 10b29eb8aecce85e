package cn.kehui.sheet.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.fuzz.Crafted;
import cn.kehui.sheet.document.Spot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCopyTest {
    @TempDir Path folder;

    @Test
    void keepsTheCommentsThatAreThereAndReplacesShading() throws IOException {
        var body =
                WordWalkTest.tbl(
                        "<w:tc><w:tcPr><w:tcW w:w=\"1\"/><w:shd w:fill=\"FFFFFF\"/><w:vAlign w:val=\"top\"/></w:tcPr>"
                                + WordWalkTest.p("甲")
                                + "</w:tc>");
        var original =
                Crafted.docx(body)
                        .with(
                                "word/_rels/document.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>")
                        .with(
                                "word/comments.xml",
                                "<w:comments "
                                        + Crafted.W
                                        + "><w:comment w:id=\"4\" w:author=\"王\"><w:p/></w:comment></w:comments>")
                        .write(folder.resolve("a.docx"));
        var copy = folder.resolve("copy.docx");
        try (var out = Files.newOutputStream(copy)) {
            WordCopy.write(
                    original,
                    new Remarks(
                            List.of("all"),
                            Map.of(
                                    new Spot("", 0, 0, 0),
                                    new Remarks.Remark(false, List.of("one")))),
                    out);
        }
        assertThat(WordWalkTest.part(copy, "word/comments.xml"))
                .contains("w:id=\"4\" w:author=\"王\"")
                .contains("w:id=\"5\"")
                .contains("w:id=\"6\"")
                .endsWith("</w:comment></w:comments>");
        assertThat(WordWalkTest.part(copy, "word/document.xml"))
                .contains(
                        "<w:tcPr><w:tcW w:w=\"1\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF2CC\"/><w:vAlign w:val=\"top\"/></w:tcPr>");
    }

    @Test
    void isUnfitForWhatItCannotPutMarksInto() throws IOException {
        var file =
                Crafted.docxWhole(
                                "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r><t>x</t></r></p></body></document>")
                        .write(folder.resolve("a.docx"));
        assertThatThrownBy(
                        () ->
                                WordCopy.write(
                                        file,
                                        new Remarks(List.of("all"), Map.of()),
                                        new ByteArrayOutputStream()))
                .isInstanceOf(Tags.Unfit.class);
    }
}
