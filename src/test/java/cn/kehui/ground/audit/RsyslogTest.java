package cn.kehui.ground.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.kehui.ground.account.JournalLine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal taken by rsyslog itself, over TLS, with what it makes of each part. */
class RsyslogTest {
    private static final Path RSYSLOGD = Path.of("/usr/sbin/rsyslogd");
    private static final String HASH = "cd".repeat(32);
    @TempDir Path folder;

    @Test
    void takesEveryLineOverTlsAndReadsItsParts() throws Exception {
        assumeTrue(
                Files.isExecutable(RSYSLOGD) && tls(),
                "rsyslog with TLS is not installed: apt-get install rsyslog rsyslog-gnutls");
        var made = Certificates.in(folder, "ip:127.0.0.1");
        int port = free();
        var out = folder.resolve("out.log");
        var rsyslog = start(made, port, out);
        try {
            await(port);
            var format = new SyslogLine("kehui.example.cn");
            var lines = lines();
            var messages = new ArrayList<byte[]>();
            lines.forEach(line -> messages.add(format.of(line)));
            messages.add(format.head(lines.getLast()));
            var target =
                    SyslogSettings.of(
                                    Map.of(
                                                    "KEHUI_SYSLOG",
                                                    "tls://127.0.0.1:" + port,
                                                    "KEHUI_SYSLOG_CA",
                                                    made.certificate().toString())
                                            ::get)
                            .target();
            new SyslogWire(target).deliver(messages);

            // that it was delivered means that it was read; it is written a moment later
            rsyslog.destroy();
            rsyslog.waitFor();
            var written = Files.readAllLines(out);
            assertThat(written).hasSize(messages.size());
            for (int i = 0; i < lines.size(); i++) {
                var text = new String(messages.get(i), UTF_8);
                var data = text.substring(text.indexOf('['), text.indexOf(" \ufeff"));
                assertThat(written.get(i))
                        .isEqualTo("audit|notice|kehui.example.cn|kehui|Downloaded|" + data);
            }
            assertThat(written.getLast())
                    .contains("|info|")
                    .contains("|HEAD|[head@32473 line=\"40\"");
        } finally {
            rsyslog.destroyForcibly().waitFor();
        }
    }

    private static List<JournalLine> lines() {
        var lines = new ArrayList<JournalLine>();
        for (int i = 1; i <= 40; i++) {
            var odd = i % 2 == 1 ? "a\"]\\ 张三\n" : "長".repeat(300);
            lines.add(
                    new JournalLine(
                            i,
                            Instant.parse("2026-05-24T01:02:03.456789Z"),
                            null,
                            odd,
                            null,
                            "Downloaded",
                            "/collections",
                            new TreeMap<>(Map.of("file", "统计表.xlsx")),
                            HASH,
                            HASH));
        }
        return lines;
    }

    private Process start(Certificates made, int port, Path out) throws IOException {
        var settings =
                Files.writeString(
                        folder.resolve("rsyslog.conf"),
                        """
                        global(workDirectory="%1$s" DefaultNetstreamDriver="gtls"
                               DefaultNetstreamDriverCAFile="%2$s" DefaultNetstreamDriverCertFile="%2$s"
                               DefaultNetstreamDriverKeyFile="%3$s")
                        module(load="imtcp" StreamDriver.Name="gtls" StreamDriver.Mode="1" StreamDriver.AuthMode="anon")
                        input(type="imtcp" port="%4$d" address="127.0.0.1")
                        template(name="parts" type="string"
                                 string="%%syslogfacility-text%%|%%syslogseverity-text%%|%%hostname%%|%%app-name%%|%%msgid%%|%%structured-data%%\\n")
                        action(type="omfile" file="%5$s" template="parts")
                        """
                                .formatted(folder, made.certificate(), made.key(), port, out));
        return new ProcessBuilder(
                        RSYSLOGD.toString(),
                        "-n",
                        "-f",
                        settings.toString(),
                        "-i",
                        folder.resolve("rsyslog.pid").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("rsyslog.log").toFile())
                .start();
    }

    private static boolean tls() throws IOException {
        try (Stream<Path> found =
                Files.find(Path.of("/usr/lib"), 4, (file, _) -> file.endsWith("lmnsd_gtls.so"))) {
            return found.findAny().isPresent();
        }
    }

    private static int free() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static void await(int port) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("rsyslog does not listen");
    }
}
