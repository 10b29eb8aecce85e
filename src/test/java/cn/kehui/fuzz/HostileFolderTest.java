package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worst that can lie in one folder, read with 192 MB of memory: each file has its finding, and
 * the good ones are read.
 */
class HostileFolderTest {
    private static final Path GOOD = Path.of("samples/统计表/莱西市.docx");

    @TempDir Path mail;
    @TempDir Path scratch;

    private TreeMap<String, String> collect() throws IOException, InterruptedException {
        var log = scratch.resolve("log");
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx192m",
                                "-Xss512k",
                                "-XX:+UseSerialGC",
                                "-Dsun.jnu.encoding=UTF-8",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                ChildCollect.class.getName(),
                                mail.toString(),
                                Files.createDirectory(scratch.resolve("unpacked")).toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        var child = process.start();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(child.exitValue()).as(() -> log(log)).isEqualTo(7);
        var said = new TreeMap<String, String>();
        log(log).lines()
                .filter(line -> line.startsWith("= "))
                .forEach(
                        line ->
                                said.put(
                                        line.substring(2, line.lastIndexOf(" = ")),
                                        line.substring(line.lastIndexOf(" = ") + 3)));
        return said;
    }

    private static String log(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void junk(String name, long size, byte... head) throws IOException {
        try (var file = new RandomAccessFile(mail.resolve(name).toFile(), "rw")) {
            file.write(head);
            file.setLength(size);
        }
    }

    private ZipOutputStream zip(String name) throws IOException {
        return new ZipOutputStream(
                Files.newOutputStream(mail.resolve(name)), Charset.forName("GB18030"));
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

        assertThat(collect())
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
            var out = new java.io.ByteArrayOutputStream();
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

        var said = collect();
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
                java.util.Arrays.copyOf(
                        "PK\3\4 and so on".getBytes(StandardCharsets.US_ASCII), 400));
        Files.writeString(mail.resolve("old.rar"), "Rar!");

        assertThat(collect())
                .isEqualTo(
                        new TreeMap<>(
                                java.util.Map.of(
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
