package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worst that can lie in one folder, read with 192 MB of memory: each file has its finding, and
 * the good ones are read.
 */
@Tag("slow")
class HostileFolderTest {
    private static final Path GOOD = Path.of("samples/统计表/莱西市.docx");

    @TempDir Path mail;
    @TempDir Path scratch;

    private void junk(String name, long size, byte... head) throws IOException {
        try (var file = new RandomAccessFile(mail.resolve(name).toFile(), "rw")) {
            file.write(head);
            file.setLength(size);
        }
    }

    @Test
    void largeFilesCostLittle() throws IOException, InterruptedException {
        byte[] ole = {
            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
        };
        junk("200MB.doc", 200 << 20, ole);
        junk("200MB.xls", 200 << 20, ole);
        junk("40MB.xls", 40 << 20, ole);
        var answers = new StringBuilder("<w:p><w:r><w:t>地方/部门：崂山区</w:t></w:r></w:p>");
        Reads.STATISTICS
                .fields()
                .forEach(
                        field ->
                                answers.append("<w:p><w:r><w:t>")
                                        .append(field.label())
                                        .append("：3</w:t></w:r></w:p>"));
        Crafted.docx(answers.toString()).write(mail.resolve("200MB.docx"), 200 << 20);
        for (int copy = 0; copy < 2; copy++) {
            Crafted.xlsx(
                            out -> {
                                out.accept("<worksheet " + Crafted.S + "><sheetData>");
                                for (int i = 0; i < 300_000; i++) {
                                    out.accept(
                                            "<row><c t=\"inlineStr\"><is><t>字"
                                                    + i * 7919L % 1_000_003
                                                    + "</t></is></c><c><v>"
                                                    + i * 104_729L % 999_983
                                                    + "</v></c><c><f>SUM(A1:B"
                                                    + i
                                                    + ")</f></c></row>");
                                }
                                out.accept("</sheetData></worksheet>");
                            })
                    .write(mail.resolve("sheet" + copy + ".xlsx"));
            Crafted.xlsx("<sheetData/>")
                    .with(
                            "xl/sharedStrings.xml",
                            out -> {
                                out.accept("<sst " + Crafted.S + ">");
                                for (int i = 0; i < 400_000; i++) {
                                    out.accept("<si><t>" + i * 7919L % 1_000_003 + "字</t></si>");
                                }
                                out.accept("</sst>");
                            })
                    .write(mail.resolve("texts" + copy + ".xlsx"));
            Crafted.xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>")
                    .with(
                            "xl/styles.xml",
                            out -> {
                                out.accept("<styleSheet " + Crafted.S + "><cellXfs>");
                                for (int i = 0; i < 700_000; i++) {
                                    out.accept("<xf numFmtId=\"" + i + "\" fontId=\"" + i + "\"/>");
                                }
                                out.accept("</cellXfs></styleSheet>");
                            })
                    .write(mail.resolve("styles" + copy + ".xlsx"));
            Files.copy(GOOD, mail.resolve("good" + copy + ".docx"));
        }
        Files.writeString(mail.resolve("page.xls"), "<html><table>" + "<tr><td>1".repeat(600_000));

        assertThat(ChildCollect.said(mail, scratch))
                .containsEntry("200MB.doc", "file file.too-large")
                .containsEntry("200MB.xls", "file file.too-large")
                .containsEntry("200MB.docx", "read")
                .containsEntry("sheet0.xlsx", "file file.too-large")
                .containsEntry("texts1.xlsx", "file file.too-large")
                .containsEntry("styles1.xlsx", "file file.no-form")
                .containsEntry("page.xls", "file file.too-large")
                .containsEntry("good0.docx", "read")
                .containsEntry("good1.docx", "read")
                .hasSize(13);
    }

    @Test
    void whatIsNoFileIsSaidAndNotWaitedFor() throws IOException, InterruptedException {
        assertThat(
                        new ProcessBuilder("mkfifo", mail.resolve("pipe.docx").toString())
                                .start()
                                .waitFor())
                .isZero();
        Files.createSymbolicLink(mail.resolve("passwd.docx"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(mail.resolve("up"), mail.getParent());
        Files.createDirectory(mail.resolve("folder.docx"));
        Files.copy(GOOD, mail.resolve("folder.docx").resolve("😀\n" + "长".repeat(70) + ".docx"));
        Files.write(
                mail.resolve("half.zip"),
                Arrays.copyOf("PK\3\4 and so on".getBytes(StandardCharsets.US_ASCII), 400));
        Files.writeString(mail.resolve("old.rar"), "Rar!");

        assertThat(ChildCollect.said(mail, scratch))
                .isEqualTo(
                        new TreeMap<>(
                                Map.of(
                                        "pipe.docx",
                                        "file file.special",
                                        "passwd.docx",
                                        "file file.special",
                                        "up",
                                        "file file.special",
                                        "folder.docx/😀?" + "长".repeat(70) + ".docx",
                                        "read",
                                        "half.zip",
                                        "file zip.damaged",
                                        "old.rar",
                                        "file zip.other")));
    }
}
