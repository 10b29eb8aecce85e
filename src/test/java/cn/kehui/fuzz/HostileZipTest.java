package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worst ZIP files that can lie in one folder, read with 192 MB of memory. */
@Tag("slow")
class HostileZipTest {
    private static final Path GOOD = Path.of("samples/统计表/莱西市.docx");

    @TempDir Path mail;
    @TempDir Path scratch;

    private ZipOutputStream zip(String name) throws IOException {
        return new ZipOutputStream(
                Files.newOutputStream(mail.resolve(name)), Charset.forName("GB18030"));
    }

    @Test
    void zipsHaveABudget() throws IOException, InterruptedException {
        try (var zip = zip("many.zip")) {
            for (int i = 0; i < 50_000; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
            }
        }
        try (var zip = zip("blanks.zip")) {
            zip.putNextEntry(new ZipEntry("blanks.docx"));
            for (int i = 0; i < 128; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.putNextEntry(new ZipEntry("好.docx"));
            zip.write(Files.readAllBytes(GOOD));
        }
        var inner = Files.readAllBytes(mail.resolve("blanks.zip"));
        for (int depth = 1; depth <= 4; depth++) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 5; i++) {
                    zip.putNextEntry(new ZipEntry(i + ".zip"));
                    zip.write(inner);
                }
            }
            inner = out.toByteArray();
        }
        Files.write(mail.resolve("42.zip"), inner);
        try (var zip = zip("names.zip")) {
            for (var name :
                    new String[] {
                        "../../evil.docx",
                        "/etc/evil.docx",
                        "😀.docx",
                        "长".repeat(300) + ".docx",
                        "a\nb.docx"
                    }) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(GOOD));
            }
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(mail.resolve("locked.zip")))) {
            zip.putNextEntry(new ZipEntry("locked.docx"));
            zip.write(1);
        }
        lock(mail.resolve("locked.zip"));
        Files.copy(GOOD, mail.resolve("zz good.docx"));

        var said = ChildCollect.said(mail, scratch);
        assertThat(said)
                .containsEntry("many.zip", "file zip.too-many")
                .containsEntry("blanks.zip/blanks.docx", "file file.too-large")
                .containsEntry("blanks.zip/好.docx", "read")
                .containsEntry("42.zip/0.zip/0.zip/0.zip", "file zip.too-deep")
                .containsEntry("names.zip/../../evil.docx", "read")
                .containsEntry("names.zip//etc/evil.docx", "read")
                .containsEntry("names.zip/a?b.docx", "read")
                .containsEntry("locked.zip/locked.docx", "file file.password")
                .containsEntry("zz good.docx", "read");
        assertThat(mail.resolve("../../evil.docx").normalize()).doesNotExist();
    }

    /** Sets the mark that says a password is needed, in both places of a ZIP that has one entry. */
    private static void lock(Path zip) throws IOException {
        var bytes = Files.readAllBytes(zip);
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == 'P'
                    && bytes[i + 1] == 'K'
                    && (bytes[i + 2] == 3 || bytes[i + 2] == 1)) {
                bytes[i + (bytes[i + 2] == 3 ? 6 : 8)] |= 1;
            }
        }
        Files.write(zip, bytes);
    }
}
