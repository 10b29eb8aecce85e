package cn.kehui.sheet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of files into which nothing can be written. */
class AnewTest {
    private static final Forms FORMS = new Forms();
    private static final Intake INTAKE = new Intake(FORMS);
    private static final Form STATISTICS =
            FORMS.find(FormId.of("week-statistics@2025")).orElseThrow();

    @TempDir Path folder;

    private Path copy(Path file, Received received, Finding finding) throws IOException {
        var copy = folder.resolve("copy");
        assertThat(
                        new ReturnCopy(INTAKE)
                                .write(
                                        file,
                                        new Problems(
                                                "区市/" + file.getFileName(),
                                                STATISTICS,
                                                received,
                                                List.of(finding)),
                                        copy))
                .isEqualTo("docx");
        return copy;
    }

    @Test
    void anOldWordFormIsSetOutAnewAndReadsTheSame() throws IOException {
        var file = Path.of("src/test/resources/old/statistics.doc");
        var received = INTAKE.whole(file, "statistics.doc", STATISTICS).received();
        var copy =
                copy(
                        file,
                        received,
                        Finding.asks("public_on_site", "number.about", "约500", "500人次"));

        try (var word = new XWPFDocument(Files.newInputStream(copy))) {
            assertThat(word.getParagraphs().getFirst().getText())
                    .startsWith("以下按“statistics.doc”的内容重排");
            var row = word.getTables().getFirst().getRow(12).getTableCells();
            assertThat(row.getLast().getText()).isEqualTo("约500");
            assertThat(row.getLast().getColor()).isEqualTo("FFF2CC");
        }
        assertThat(INTAKE.whole(copy, "copy.docx", STATISTICS).received().answers())
                .isEqualTo(received.answers());
    }

    @Test
    void aWebPageInDisguiseIsSetOutAnew() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("导出.xls"),
                        "<html><body><p>地方/部门（盖章）：崂山区</p><table><tr><td rowspan=2>活动群众参与数量</td><td>线下活动群众参与数量</td><td>很多</td></tr>"
                                + "<tr><td>线上活动群众参与数量</td><td>5</td></tr></table></body></html>");
        var table = (Paper.Table) INTAKE.open(file).orElseThrow().blocks().getLast();
        var received =
                new Received(
                        null,
                        INTAKE.whole(file, "导出.xls", STATISTICS).received().answers(),
                        Map.of("public_on_site", table.cells().get(2).spot()),
                        List.of());

        try (var word =
                new XWPFDocument(
                        Files.newInputStream(
                                copy(
                                        file,
                                        received,
                                        Finding.stops("public_on_site", "number.unread", "很多"))))) {
            var cells = word.getTables().getFirst().getRow(0).getTableCells();
            assertThat(cells.get(2).getColor()).isEqualTo("F8CBCB");
            assertThat(cells.get(2).getText()).isEqualTo("很多");
            assertThat(cells.get(0).getCTTc().getTcPr().getVMerge().getVal().toString())
                    .isEqualTo("restart");
        }
    }

    @Test
    void aLetterIsWrittenAboutWhatCannotBeRead() throws IOException {
        var file = Files.writeString(folder.resolve("扫描件.pdf"), "%PDF-1.4 nothing");
        var received = INTAKE.whole(file, "扫描件.pdf", STATISTICS).received();

        try (var word =
                new XWPFDocument(
                        Files.newInputStream(
                                copy(file, received, received.reading().getFirst())))) {
            assertThat(word.getParagraphs().stream().map(line -> line.getText()))
                    .containsExactly(
                            "“扫描件.pdf”没有读成" + STATISTICS.title() + "。",
                            "请改正后重新报送（共 1 处）",
                            "1. 须改正：" + Texts.say("file.damaged"));
        }
    }

    @Test
    void theLetterNeedsNoOriginal() throws IOException {
        var copy = folder.resolve("copy");
        var why = Finding.stops("file", "zip.too-deep");
        assertThat(
                        new ReturnCopy(INTAKE)
                                .write(
                                        null,
                                        new Problems(
                                                "a.zip",
                                                STATISTICS,
                                                Received.unread(why),
                                                List.of(why)),
                                        copy))
                .isEqualTo("docx");
        assertThat(copy).isNotEmptyFile();
    }
}
