package cn.kehui.launch.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A product that was started, asked for its first page, measured and stopped.
 *
 * @param seconds from its start to the first page
 * @param megabytes resident in all its processes after that page, shared memory counted once (Pss)
 */
record Served(double seconds, double megabytes) {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** What is done while it answers. */
    interface Use {
        void at(String address) throws IOException, InterruptedException;
    }

    /** Starts {@code command} with a free port behind it, and ends it again. */
    static Served start(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        return during(command, environment, _ -> {});
    }

    /** The same, and does something while it answers. */
    static Served during(List<String> command, Map<String, String> environment, Use use)
            throws IOException, InterruptedException {
        int port = freePort();
        var words = Stream.concat(command.stream(), Stream.of(Integer.toString(port))).toList();
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).environment().putAll(environment);
        long start = System.nanoTime();
        var process = builder.start();
        try {
            firstPage(process, port);
            double seconds = (System.nanoTime() - start) / 1e9;
            double megabytes = resident(process);
            use.at("http://127.0.0.1:" + port);
            return new Served(seconds, megabytes);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void firstPage(Process process, int port) throws InterruptedException {
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < until && process.isAlive()) {
                try {
                    int status =
                            client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
                    if (status == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // It does not listen yet.
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("no page came within " + PATIENCE.toSeconds() + " seconds");
    }

    private static double resident(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one -> pss(one.pid()))
                .sum();
    }

    private static double pss(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
