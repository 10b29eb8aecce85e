package cn.kehui.sheet.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is does not depend on its name, nor on who is asked. */
class FileTypeTest {
    @TempDir Path folder;

    private String zip(String... parts) throws IOException {
        var file = Files.createTempFile(folder, "file", ".txt");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("application/vnd.oasis.opendocument.text".getBytes(US_ASCII));
                zip.closeEntry();
            }
        }
        return FileType.of(file);
    }

    private String bytes(byte[] bytes) throws IOException {
        return FileType.of(Files.write(Files.createTempFile(folder, "file", ".docx"), bytes));
    }

    @Test
    void whatOfficeWritesIsKnownByItsFirstPart() throws IOException {
        assertThat(zip("[Content_Types].xml", "word/document.xml")).isEqualTo(FileType.NEW_OFFICE);
        assertThat(zip("_rels/.rels", "[Content_Types].xml")).isEqualTo(FileType.NEW_OFFICE);
        assertThat(zip("word/document.xml")).isEqualTo(FileType.NEW_OFFICE);
    }

    @Test
    void anotherPackageIsWhatItSaysItIs() throws IOException {
        assertThat(zip("图片/1.jpg")).isEqualTo("application/zip");
        assertThat(bytes("%PDF-1.7 …".getBytes(US_ASCII))).isEqualTo(FileType.PDF);
        assertThat(bytes("{\\rtf1\\ansi}".getBytes(US_ASCII))).isEqualTo(FileType.RTF);
        assertThat(bytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1")))
                .isEqualTo(FileType.OLD_OFFICE);
    }

    @Test
    void whatIsCutInItsFirstBytesIsNoOffice() throws IOException {
        assertThat(bytes("PK".getBytes(US_ASCII))).isEqualTo("text/plain");
        var cut = Files.write(folder.resolve("cut.docx"), HexFormat.of().parseHex("d0cf11e0"));
        assertThat(Papers.open(cut))
                .isEqualTo(new Opened.Unreadable(Finding.stops("file", "file.unknown")));
    }
}
