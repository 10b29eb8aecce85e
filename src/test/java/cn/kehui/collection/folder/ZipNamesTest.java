package cn.kehui.collection.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipNamesTest {
    @TempDir Path folder;

    @Test
    void readsNamesOfChineseWindows() throws IOException {
        assertThat(namesOf(zip(Charset.forName("GB18030"), false))).isEqualTo(NAMES);
    }

    @Test
    void readsNamesOfMacOsThatDoNotSayTheyAreUtf8() throws IOException {
        assertThat(namesOf(zip(StandardCharsets.UTF_8, false))).isEqualTo(NAMES);
    }

    @Test
    void readsNamesThatSayTheyAreUtf8() throws IOException {
        assertThat(namesOf(zip(StandardCharsets.UTF_8, true))).isEqualTo(NAMES);
    }

    private static final List<String> NAMES = List.of("mail.zip/崂山区.txt", "mail.zip/来件/市南区.txt");

    private Path zip(Charset charset, boolean says) throws IOException {
        var zip = folder.resolve("mail.zip");
        try (var out = new ZipArchiveOutputStream(zip)) {
            out.setEncoding(charset.name());
            out.setUseLanguageEncodingFlag(says);
            out.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            for (var name : List.of("崂山区.txt", "来件/市南区.txt")) {
                out.putArchiveEntry(new ZipArchiveEntry(name));
                out.write(1);
                out.closeArchiveEntry();
            }
        }
        return zip;
    }

    private List<String> namesOf(Path zip) throws IOException {
        var names = new ArrayList<String>();
        var scratch = Files.createDirectories(folder.resolve("scratch"));
        new Mailbox(zip.getParent(), scratch)
                .each(
                        mailed -> {
                            if (mailed.passing()) {
                                names.add(mailed.name());
                            }
                        });
        return names;
    }
}
