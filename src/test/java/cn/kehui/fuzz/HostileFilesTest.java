package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm, and files that are not what they say. */
@Tag("slow")
class HostileFilesTest {
    @TempDir Path folder;

    private Path docx(String body) throws IOException {
        return Crafted.docx(body).write(folder.resolve("a.docx"));
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
        var said =
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
        assertThat(said).startsWith("read").contains("file file.macros");
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
