package cn.kehui.sheet.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.fuzz.Ofd;
import cn.kehui.ground.base.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that were printed to PDF or OFD: lines that wrapped are one, ruled lines are tables. */
class PrintedReadingTest {
    private static final float[] THREE = {50, 110, 150};

    @TempDir Path folder;

    private Opened open(Ofd ofd) throws IOException {
        return Papers.open(ofd.write(folder.resolve("a.ofd")));
    }

    private static List<String> blocks(Opened opened) {
        return ((Opened.Readable) opened)
                .paper().blocks().stream()
                        .map(
                                block ->
                                        switch (block) {
                                            case Paper.Line line -> line.text();
                                            case Paper.Table table -> Shown.table(table);
                                        })
                        .toList();
    }

    private static Opened refused(String key, Object... args) {
        return new Opened.Unreadable(Finding.stops("file", key, args));
    }

    @Test
    void anOfdIsReadWithItsTablesAndMergedCells() throws IOException {
        var opened =
                open(
                        new Ofd()
                                .line(30, "活动情况统计表")
                                .row(THREE, "经费（万元）", "市级财政", "3.5")
                                .row(THREE, null, "县级财政", "4")
                                .row(THREE, "备注", "无", "—")
                                .line(0, "填表人：王宁")
                                .pageEnd());
        assertThat(blocks(opened))
                .containsExactly(
                        "活动情况统计表",
                        """
                        经费（万元） 2×1 | 市级财政 | 3.5
                        县级财政 | 4
                        备注 | 无 | —""",
                        "填表人：王宁");
        assertThat(((Opened.Readable) opened).paper().findings())
                .containsExactly(Finding.notes("file", "file.printed", "OFD"));
    }

    @Test
    void linesThatWrappedAreOneParagraph() throws IOException {
        var opened =
                open(
                        new Ofd()
                                .line(8, "各区市科技局要认真组织，于九月五日前将活动方案报送")
                                .line(0, "市科技局，逾期不再受理。联系人：王宁，电话在附件一里。")
                                .line(0, "一、活动时间")
                                .pageEnd());
        assertThat(blocks(opened))
                .containsExactly("各区市科技局要认真组织，于九月五日前将活动方案报送市科技局，逾期不再受理。联系人：王宁，电话在附件一里。", "一、活动时间");
    }

    @Test
    void whatAPageStandsOnIsRead() throws IOException {
        var template =
                "<ofd:Page xmlns:ofd=\"o\"><ofd:Content><ofd:Layer><ofd:TextObject Boundary=\"20 10 50 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 4\">函头纸</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>";
        var page =
                "<ofd:Page xmlns:ofd=\"o\"><ofd:Template TemplateID=\"7\"/><ofd:Content><ofd:Layer><ofd:TextObject Boundary=\"20 30 50 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4\">正文</ofd:TextCode></ofd:TextObject></ofd:Layer></ofd:Content></ofd:Page>";
        var document =
                "<ofd:Document xmlns:ofd=\"o\"><ofd:CommonData><ofd:TemplatePage ID=\"7\" BaseLoc=\"/Doc_1/T.xml\"/></ofd:CommonData><ofd:Pages><ofd:Page BaseLoc=\"P.xml\"/></ofd:Pages></ofd:Document>";
        var file = folder.resolve("t.ofd");
        var whole =
                new Ofd()
                        .part("Doc_1/T.xml", template)
                        .part("Doc_1/P.xml", page)
                        .part("Doc_1/Document.xml", document);
        whole.write(file);
        try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
            Files.writeString(
                    zip.getPath("OFD.xml"),
                    "<o:OFD xmlns:o=\"o\"><o:DocBody><o:DocRoot>/Doc_1/Document.xml</o:DocRoot></o:DocBody></o:OFD>");
        }
        assertThat(blocks(Papers.open(file))).containsExactly("函头纸", "正文");
    }

    @Test
    void hostileOfdsEndInWords() throws IOException {
        assertThat(open(new Ofd().pageEnd())).isEqualTo(refused("file.scanned", "OFD"));
        var page = "Doc_0/Pages/Page_0/Content.xml";
        assertThat(open(new Ofd().pageEnd().part(page, "<a>".repeat(1_000_000))))
                .isIn(refused("file.too-deep"), refused("file.damaged"));
        assertThat(open(new Ofd().pageEnd().part(page, "<a" + " ".repeat(30 << 20) + "/>")))
                .isEqualTo(refused("file.too-large"));
        assertThat(
                        open(
                                new Ofd()
                                        .pageEnd()
                                        .part(
                                                page,
                                                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>")))
                .isEqualTo(refused("file.damaged"));
        assertThat(
                        open(
                                new Ofd()
                                        .pageEnd()
                                        .part(
                                                page,
                                                "<a><TextObject Boundary=\"0 0 1 1\"><TextCode DeltaX=\"g 2000000000 1\">x</TextCode></TextObject></a>")))
                .isEqualTo(refused("file.too-large"));
        var wide = new Ofd();
        for (int at = 0; at < 4; at++) {
            wide.pageEnd();
        }
        for (int at = 0; at < 4; at++) {
            wide.part(page.replace("Page_0", "Page_" + at), "<a>" + " ".repeat(17 << 20) + "</a>");
        }
        assertThat(open(wide)).isEqualTo(refused("file.too-large"));
        var cut = folder.resolve("cut.ofd");
        var bytes = Files.readAllBytes(new Ofd().line(0, "正文").pageEnd().write(cut));
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(Papers.open(cut)).isEqualTo(refused("file.damaged"));
    }

    @Test
    void aPdfWithoutATextLayerIsSaidToHaveNone() throws IOException {
        var file = folder.resolve("scan.pdf");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        assertThat(Papers.open(file)).isEqualTo(refused("file.scanned", "PDF"));
    }
}
