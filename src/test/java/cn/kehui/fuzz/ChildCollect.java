package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.collection.folder.Gather;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** Reads a folder in a JVM of its own, with little memory; prints a line for each file. */
final class ChildCollect {
    private ChildCollect() {}

    /**
     * @param args the folder and one for scratch
     */
    public static void main(String[] args) throws Exception {
        var forms = new Forms();
        var wanted = forms.find(FormId.of("week-statistics@2025")).orElseThrow();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var gathered =
                new Gather(new MailedFiles(Readers.here()))
                        .read(Path.of(args[0]), wanted, Path.of(args[1]), _ -> {})) {
            gathered.each(
                    entry -> {
                        var received = entry.sent().received();
                        var said =
                                received.holds(wanted)
                                        ? "read"
                                        : received.reading().getFirst().at()
                                                + " "
                                                + received.reading().getFirst().key();
                        out.println("= " + entry.sent().file().replace('\n', '?') + " = " + said);
                    });
        }
        System.exit(7);
    }

    /** What such a run with 192 MB of memory says of each file of {@code mail}. */
    static TreeMap<String, String> said(Path mail, Path scratch)
            throws IOException, InterruptedException {
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
        assertThat(child.waitFor()).as(() -> log(log)).isEqualTo(7);
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
            throw new UncheckedIOException(e);
        }
    }
}
