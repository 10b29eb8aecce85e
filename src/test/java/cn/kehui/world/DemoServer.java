package cn.kehui.world;

import cn.kehui.Kehui;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product in a JVM of its own, as {@code ./kehui run --demo} starts it, to be killed. */
public final class DemoServer {
    private final Process process;
    private final int port;

    private static final int TRIES = 3;
    private static final String TAKEN = "已被别的程序占用";

    private DemoServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on {@code data} and waits until it says its address. */
    public static DemoServer start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** With these variables besides. */
    public static DemoServer start(Path data, Map<String, String> variables) throws IOException {
        return start(data, variables, List.of("--demo"));
    }

    /** With nobody in it, on the database that the variables name. */
    public static DemoServer empty(Path data, Map<String, String> variables) throws IOException {
        return start(data, variables, List.of());
    }

    /** A port that was free a moment ago may be somebody's by now: then there is another. */
    private static DemoServer start(Path data, Map<String, String> variables, List<String> words)
            throws IOException {
        var said = "";
        for (int tries = 0; tries < TRIES; tries++) {
            var heard = new StringBuilder();
            var server = started(data, variables, words, heard);
            if (server != null) {
                return server;
            }
            said = heard.toString();
            if (!said.contains(TAKEN)) {
                break;
            }
        }
        throw new IllegalStateException("the server did not start:\n" + said);
    }

    /** Null: it ended; what it said is there. */
    private static @Nullable DemoServer started(
            Path data, Map<String, String> variables, List<String> words, StringBuilder said)
            throws IOException {
        int port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Kehui.class.getName(),
                                "run",
                                "--port",
                                Integer.toString(port))
                        .redirectErrorStream(true);
        builder.command().addAll(words);
        builder.environment().put("KEHUI_DATA", data.toString());
        builder.environment().remove("KEHUI_DB_URL");
        builder.environment().putAll(variables);
        var process = builder.start();
        var says = process.inputReader();
        for (var line = says.readLine(); line != null; line = says.readLine()) {
            said.append(line).append('\n');
            if (line.contains("127.0.0.1:" + port)) {
                Thread.ofVirtual().start(() -> says.lines().forEach(_ -> {}));
                return new DemoServer(process, port);
            }
        }
        return null;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public boolean endsWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** As the kernel does when memory runs out: no hook, no goodbye. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a killed process goes on");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
