package cn.kehui.collection.folder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsTest {
    private static final Forms FORMS = new Forms();
    private static final MailedFiles MAILED = new MailedFiles(Readers.here());

    @TempDir Path mail;
    @TempDir Path scratch;
    @TempDir Path into;

    private Returns.Count write(String form) throws IOException {
        var wanted = FORMS.find(FormId.of(form)).orElseThrow();
        try (var gathered = new Gather(MAILED).read(mail, wanted, scratch, _ -> {})) {
            return Returns.write(MAILED, mail, gathered, into);
        }
    }

    private List<String> copies() throws IOException {
        try (var all = Files.walk(into)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> into.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private void zip(String name, String... entries) throws IOException {
        try (var zip =
                new ZipOutputStream(
                        Files.newOutputStream(mail.resolve(name)), Charset.forName("GB18030"))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("nothing".getBytes());
                zip.closeEntry();
            }
        }
    }

    @Test
    void namesCopiesLikeTheOriginalsAndMakesFoldersOfZips() throws IOException {
        Files.createDirectories(mail.resolve("区市"));
        Files.writeString(mail.resolve("区市/崂山区.docx"), "no form");
        Files.writeString(mail.resolve("扫描.pdf"), "%PDF-1.4");
        zip("来件.zip", "市南/表.xls");

        assertThat(write("week-statistics@2025")).isEqualTo(new Returns.Count(3, 0));
        assertThat(copies()).containsExactly("区市/崂山区.docx", "扫描.pdf.docx", "来件.zip/市南/表.docx");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(mail.resolve("甲.doc"), "no form");
        Files.writeString(mail.resolve("甲.docx"), "no form");
        Files.writeString(into.resolve("甲.docx"), "mine");

        write("week-statistics@2025");
        assertThat(copies()).containsExactly("甲 (2).docx", "甲 (3).docx", "甲.docx");
        assertThat(into.resolve("甲.docx")).hasContent("mine");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        zip(
                "恶.zip",
                "../../evil.docx",
                "/etc/evil.docx",
                "C:\\evil.docx",
                "a/../../../evil.docx",
                "con/nul.docx",
                "长".repeat(3000) + ".docx",
                "a\nb\u202e.docx");

        write("week-statistics@2025");
        assertThat(copies())
                .hasSize(7)
                .allSatisfy(
                        name -> {
                            assertThat(name)
                                    .startsWith("恶.zip/")
                                    .doesNotContain("..")
                                    .doesNotContain(":")
                                    .doesNotContain("\n")
                                    .doesNotContain("\u202e");
                            for (var step : name.split("/")) {
                                assertThat(step.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                        .hasSizeLessThan(250);
                            }
                        });
        assertThat(copies())
                .contains(
                        "恶.zip/_/_/evil.docx",
                        "恶.zip/etc/evil.docx",
                        "恶.zip/C_/evil.docx",
                        "恶.zip/_con/_nul.docx",
                        "恶.zip/a_b_.docx");
    }

    @Test
    void leavesTheSamplesThatAreRightAlone() throws IOException {
        var wanted = FORMS.find(FormId.of("week-statistics@2025")).orElseThrow();
        try (var gathered = new Gather(MAILED).read(Path.of("samples"), wanted, scratch, _ -> {})) {
            int[] troubled = {0};
            gathered.each(
                    entry ->
                            troubled[0] +=
                                    entry.findings().stream().anyMatch(f -> f.stops() || f.asks())
                                            ? 1
                                            : 0);
            assertThat(Returns.write(MAILED, Path.of("samples"), gathered, into))
                    .isEqualTo(new Returns.Count(troubled[0], 0));
            assertThat(copies()).hasSize(troubled[0]);
        }
    }

    @Test
    void seesCopiesThatWouldLieAmongTheMail() {
        assertThat(Returns.amongMail(Path.of("in"), Path.of("in/errors"))).isTrue();
        assertThat(Returns.amongMail(Path.of("in"), Path.of("in/../errors"))).isFalse();
    }
}
