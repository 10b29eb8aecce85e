package cn.kehui.ground.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clamd is asked and what it answers: one of our own, and clamd itself where it is. */
class ClamdTest {
    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MOST = 1 << 20;
    private static final byte[] BAD = ("x".repeat(100_000) + ClamServer.SIGNATURE).getBytes(UTF_8);
    @TempDir Path folder;

    @Test
    void tellsTheCleanFromTheInfected() throws IOException {
        try (var server = new ClamServer(0, MOST)) {
            answers(server.settings());
        }
    }

    /** With one signature of ours, so that no download is needed. */
    @Test
    void clamdItselfTellsTheCleanFromTheInfected() throws Exception {
        assumeTrue(
                Files.isExecutable(CLAMD), "clamd is not installed: apt-get install clamav-daemon");
        var socket = folder.resolve("clamd.sock");
        var clamd = start(socket);
        try {
            for (int i = 0; i < 300 && !Files.exists(socket); i++) {
                Thread.sleep(100);
            }
            assertThat(socket).as(Files.readString(folder.resolve("clamd.log"))).exists();
            answers(new ClamdSettings(null, 0, socket.toString()));
        } finally {
            clamd.destroyForcibly().waitFor();
        }
    }

    private Process start(Path socket) throws IOException {
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("kehui.ndb"),
                "Kehui.Test:0:*:"
                        + HexFormat.of().formatHex(ClamServer.SIGNATURE.getBytes(UTF_8))
                        + "\n");
        var settings =
                Files.writeString(
                        folder.resolve("clamd.conf"),
                        """
                        LocalSocket %s
                        DatabaseDirectory %s
                        Foreground yes
                        StreamMaxLength %d
                        """
                                .formatted(socket, signatures, MOST));
        return new ProcessBuilder(CLAMD.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
    }

    private static void answers(ClamdSettings settings) throws IOException {
        var clamd = new Clamd(settings, LIMIT);
        for (int size : List.of(0, 1, 65_535, 65_536, 65_537, MOST)) {
            assertThat(clamd.ask(new ByteArrayInputStream(new byte[size])))
                    .as("%s bytes", size)
                    .isEqualTo(new Verdict.Clean());
        }
        assertThat(clamd.ask(new ByteArrayInputStream(BAD)))
                .isInstanceOfSatisfying(
                        Verdict.Infected.class,
                        found -> assertThat(found.found()).startsWith("Kehui.Test"));
        assertThatThrownBy(() -> clamd.ask(new ByteArrayInputStream(new byte[8 * MOST])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("size limit exceeded");
    }

    @Test
    void whatDoesNotAnswerIsNotWaitedForForever() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new ClamdSettings("127.0.0.1", silent.getLocalPort(), null);
            var clamd = new Clamd(settings, Duration.ofMillis(300));
            assertThatThrownBy(() -> clamd.ask(new ByteArrayInputStream(BAD)))
                    .isInstanceOf(IOException.class);
        }
        var nobody = new Clamd(new ClamdSettings(null, 0, folder + "/none"), LIMIT);
        assertThatThrownBy(() -> nobody.ask(new ByteArrayInputStream(BAD)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void namesTheVariableThatDoesNotFit() {
        for (var wrong : List.of("clamd", "unix:clamd", "a:0", "a:65536", "a:b", ":1", "unix:")) {
            assertThatThrownBy(() -> of(wrong)).as(wrong).hasMessage("KEHUI_CLAMD");
        }
        assertThat(of("clamd.example.cn:3310"))
                .isEqualTo(new ClamdSettings("clamd.example.cn", 3310, null));
        assertThat(of("[::1]:3310")).isEqualTo(new ClamdSettings("::1", 3310, null));
        assertThat(of("unix:/run/clamav/clamd.ctl"))
                .isEqualTo(new ClamdSettings(null, 0, "/run/clamav/clamd.ctl"));
        assertThat(of(" ").on()).isFalse();
    }

    private static ClamdSettings of(String named) {
        return ClamdSettings.of(Map.of("KEHUI_CLAMD", named)::get);
    }
}
