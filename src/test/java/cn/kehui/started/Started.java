package cn.kehui.started;

import cn.kehui.Kehui;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./kehui run} in a JVM of its own, and what it says. */
final class Started implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;

    private Started(Process process) {
        this.process = process;
        reader =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> process.inputReader().lines().forEach(said::add));
    }

    static Started run(Path data, Map<String, String> variables) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kehui.class.getName(),
                        "run",
                        "--port",
                        "" + freePort());
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("KEHUI_DB"));
        builder.environment().put("KEHUI_DATA", data.toString());
        builder.environment().putAll(variables);
        return new Started(builder.start());
    }

    /** Waits until it says its address, or has ended. */
    boolean serves() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (words().contains("科汇已启动")) {
                return true;
            }
            if (!process.isAlive()) {
                reader.join();
                return words().contains("科汇已启动");
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("neither up nor ended:\n" + words());
    }

    int code() throws InterruptedException {
        process.waitFor();
        reader.join();
        return process.exitValue();
    }

    String words() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    /** As the kernel does when memory runs out: no hook, no goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
