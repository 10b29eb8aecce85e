package cn.kehui.ground.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The running PostgreSQL of one data directory. */
final class Postmaster implements AutoCloseable {
    private static final int TRIES = 5;
    private static final long STOP_SECONDS = 60;
    private static final long LOG_KEPT = 5_000_000;

    private final Process process;
    private final int port;

    private Postmaster(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it on a free port of the loopback and waits until it answers, however long a recovery
     * takes.
     */
    static Postmaster start(DataDir data, Engine engine, RunAs runAs) {
        Leftovers.end(data.cluster());
        try {
            if (Files.exists(data.log()) && Files.size(data.log()) > LOG_KEPT) {
                Files.delete(data.log());
            }
            for (int tries = 1; ; tries++) {
                var started = launch(data, engine, runAs);
                if (started.answers(data.cluster())) {
                    return started;
                }
                if (tries == TRIES
                        || !lastWords(data.log()).contains("could not create any TCP/IP sockets")) {
                    throw new Refusal("database.not-started", data.log(), lastWords(data.log()));
                }
            }
        } catch (IOException e) {
            throw new Refusal("database.not-started", data.log(), DataDir.reason(e)).because(e);
        }
    }

    int port() {
        return port;
    }

    /** Calls {@code then} if PostgreSQL ends, whoever ended it. */
    void onEnd(Runnable then) {
        process.onExit().thenRun(then);
    }

    /** Fast shutdown: connections are cut, nothing committed is lost. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        "PostgreSQL does not stop; it goes on writing, and is left to it");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("PostgreSQL could not be told to stop", e);
        }
    }

    private static Postmaster launch(DataDir data, Engine engine, RunAs runAs) throws IOException {
        int port = freePort();
        var words = runAs.command(engine.program("postgres"), "-D", data.cluster());
        for (var setting : ServerSettings.all(port)) {
            words.addAll(List.of("-c", setting));
        }
        return new Postmaster(Command.start(words, data.log()), port);
    }

    /** Line 8 says "ready"; line 4 is the port, so that an old file is not taken for ours. */
    private boolean answers(Path cluster) throws IOException {
        while (process.isAlive()) {
            var lines = PidFile.lines(cluster);
            if (lines.size() >= 8
                    && lines.get(3).equals("" + port)
                    && lines.get(7).startsWith("ready")) {
                return true;
            }
            Pause.brief();
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String lastWords(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 6), lines.size()));
    }
}
