package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.intake.Received;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, and files that are not what they say. */
class HostileFilesTest {
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

    private Path xml(String doctype, String words) throws IOException {
        return Crafted.docxWhole(
                        "<?xml version=\"1.0\"?>"
                                + doctype
                                + "<w:document "
                                + Crafted.W
                                + "><w:body><w:p><w:r><w:t>"
                                + words
                                + "</w:t></w:r></w:p></w:body></w:document>")
                .write(folder.resolve("a.docx"));
    }

    @Test
    void noEntityIsFollowed() throws IOException {
        var laughs =
                IntStream.range(1, 12)
                        .mapToObj(
                                i ->
                                        "<!ENTITY l"
                                                + i
                                                + " \""
                                                + ("&l" + (i - 1) + ";").repeat(10)
                                                + "\">")
                        .collect(Collectors.joining());
        assertThat(why(xml("<!DOCTYPE d [<!ENTITY l0 \"ha\">" + laughs + "]>", "&l11;")))
                .isEqualTo("file.damaged");
        assertThat(why(xml("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "root &x;")))
                .isEqualTo("file.damaged");
        assertThat(
                        why(
                                xml(
                                        "<!DOCTYPE d [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]>",
                                        "a")))
                .isIn("file.damaged", "file.no-form");
        assertThat(why(xml("<!DOCTYPE d SYSTEM \"file:///dev/zero\">", "a")))
                .isIn("file.damaged", "file.no-form");
    }

    @Test
    void depthHasAnEnd() throws IOException {
        int deep = 1_000_000;
        assertThat(why(docx("<w:p>".repeat(deep)))).isIn("file.too-large", "file.damaged");
        assertThat(why(docx("<w:tbl><w:tr><w:tc>".repeat(deep / 4))))
                .isIn("file.too-large", "file.damaged");
        assertThat(why(docx("<w:sdt><w:sdtContent>".repeat(deep / 4))))
                .isIn("file.too-large", "file.damaged");
        assertThat(why(docx("<w:tbl>" + "<w:x>".repeat(deep))))
                .isIn("file.too-large", "file.damaged");
        assertThat(why(docx("<w:tbl><w:tr>" + "<w:x>".repeat(deep))))
                .isIn("file.too-large", "file.damaged");
        assertThat(why(docx("<w:p><w:r><w:drawing>" + "<w:x>".repeat(deep))))
                .isIn("file.too-large", "file.damaged");
        assertThat(why(xlsx("<sheetData><row><c>" + "<x>".repeat(deep))))
                .isIn("file.too-large", "file.damaged");
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
        assertThat(why(docx("<" + "n".repeat(2_000_000) + "/>")))
                .isIn("file.too-large", "file.damaged");
        var many =
                IntStream.range(0, 200_000)
                        .mapToObj(i -> "a" + i + "=\"\"")
                        .collect(Collectors.joining(" "));
        assertThat(why(docx("<w:p " + many + "/>"))).isIn("file.too-large", "file.damaged");
    }

    @Test
    void tablesLie() throws IOException {
        var cell =
                "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc>";
        Reads.wellOrSaid(docx(TABLE.formatted(cell.repeat(1000))), Reads.STATISTICS);
        Reads.wellOrSaid(
                docx(
                        "<w:tbl>"
                                + ("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>")
                                        .repeat(100_000)
                                + "</w:tbl>"),
                Reads.STATISTICS);
        Reads.wellOrSaid(
                docx(
                        "<w:tbl><w:tr>"
                                + "<w:tc/>".repeat(100_000)
                                + "</w:tr>"
                                + "<w:tr><w:tc/></w:tr>".repeat(50_000)
                                + "</w:tbl>"),
                Reads.STATISTICS);
        Reads.wellOrSaid(
                xlsx(
                        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row><row r=\"2147483647\"/><row r=\"-5\"><c r=\"A-5\"><v>1</v></c></row></sheetData>"),
                Reads.STATISTICS);
        Reads.wellOrSaid(
                xlsx(
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData><mergeCells>"
                                + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(100_000)
                                + "</mergeCells>"),
                Reads.STATISTICS);
        Reads.wellOrSaid(
                Files.writeString(
                        folder.resolve("b.xls"),
                        "<html><table><tr><td rowspan=999 colspan=999>x</td></tr>"
                                + "<tr><td colspan=200>".repeat(5_000)),
                Reads.STATISTICS);
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

    @Test
    void wrongCharactersAreDamage() throws IOException {
        var file = docx("<w:p><w:r><w:t>@@@@</w:t></w:r></w:p>");
        var bad =
                new String(
                        new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}, StandardCharsets.ISO_8859_1);
        Crafted.docxWhole(bad + "<w:document").write(file);
        assertThat(why(file)).isEqualTo("file.damaged");
        assertThat(why(docx("<w:p><w:r><w:t>&#0;&#xFFFF;</w:t></w:r></w:p>")))
                .isEqualTo("file.damaged");
    }

    @Test
    void passwordsAreSaid() throws IOException, GeneralSecurityException {
        for (var name : new String[] {"a.docx", "a.xlsx"}) {
            var file = folder.resolve(name);
            try (var system = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream out = encryptor.getDataStream(system)) {
                    Files.copy(docx("<w:p/>"), out);
                }
                try (var out = Files.newOutputStream(file)) {
                    system.writeFilesystem(out);
                }
            }
            assertThat(why(file)).isEqualTo("file.password");
        }
        var old = folder.resolve("a.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(old)) {
            book.createSheet("x").createRow(0).createCell(0).setCellValue("y");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(why(old)).isEqualTo("file.password");
        assertThat(why(lockedWord())).isEqualTo("file.password");
    }

    /** A DOC that says of itself that a password is needed. */
    private Path lockedWord() throws IOException {
        var file = folder.resolve("locked.doc");
        try (var system =
                        new POIFSFileSystem(
                                Files.newInputStream(
                                        Path.of("src/test/resources/old/statistics.doc")));
                var out = Files.newOutputStream(file)) {
            byte[] text;
            try (var in = system.createDocumentInputStream("WordDocument")) {
                text = in.readAllBytes();
            }
            text[0x0b] |= (byte) 0x81;
            text[0x0e] = 0x55;
            system.createOrUpdateDocument(new java.io.ByteArrayInputStream(text), "WordDocument");
            system.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void macrosAreNotRunButSaid() throws IOException {
        var file = folder.resolve("a.docm");
        Received read =
                Reads.read(
                        Crafted.docx(
                                        "<w:p><w:r><w:t>地方/部门：崂山区</w:t></w:r></w:p>"
                                                + Reads.STATISTICS.fields().stream()
                                                        .map(
                                                                field ->
                                                                        "<w:p><w:r><w:t>"
                                                                                + field.label()
                                                                                + "：3</w:t></w:r></w:p>")
                                                        .collect(Collectors.joining()))
                                .with("word/vbaProject.bin", "Sub AutoOpen()")
                                .write(file),
                        Reads.STATISTICS);
        assertThat(read.reading()).extracting(finding -> finding.key()).contains("file.macros");
    }

    @Test
    void whatIsNoDocumentIsSaid() throws IOException {
        assertThat(why(Files.createFile(folder.resolve("empty.docx")))).isEqualTo("file.empty");
        assertThat(
                        why(
                                Files.copy(
                                        Path.of("src/main/resources/samples/photo.png"),
                                        folder.resolve("photo.docx"))))
                .isEqualTo("file.picture");
        assertThat(why(Files.createDirectory(folder.resolve("folder.docx"))))
                .isIn("file.damaged", "file.empty");
        assertThat(
                        why(
                                Files.writeString(
                                        folder.resolve("x.xls"),
                                        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")))
                .isEqualTo("file.other");
        assertThat(why(folder.resolve("gone.docx"))).isEqualTo("file.damaged");
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() throws IOException {
        var file = docx("<w:p/>");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                file.toFile().setReadable(false) && !Files.isReadable(file),
                "root reads everything");
        assertThat(why(file)).isEqualTo("file.denied");
    }
}
