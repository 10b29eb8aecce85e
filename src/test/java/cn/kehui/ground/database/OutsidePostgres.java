package cn.kehui.ground.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that the product has not started and does not look after: at one address for good,
 * to be stopped, killed, frozen and started again.
 */
public final class OutsidePostgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private final Coordinates coordinates;
    private Process process;

    private OutsidePostgres(Path data, int port, Coordinates coordinates, Process process) {
        this.data = data;
        this.port = port;
        this.coordinates = coordinates;
        this.process = process;
    }

    /** A new one with nothing in it. */
    public static OutsidePostgres start() throws IOException, InterruptedException {
        return start(TestPlace.fresh());
    }

    /** A new one in {@code data}, a directory that {@link TestPlace} made. */
    static OutsidePostgres start(Path data) throws IOException, InterruptedException {
        Coordinates made;
        try (var database = Database.start(new Settings(data, "a test", null))) {
            made = database.coordinates();
        }
        int port = freePort();
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        var outside =
                new OutsidePostgres(
                        data,
                        port,
                        new Coordinates(url, made.user(), made.password()),
                        launch(data, port));
        outside.waitUntilItAnswers();
        return outside;
    }

    public Coordinates coordinates() {
        return coordinates;
    }

    /**
     * @param signal as {@code kill} names it: INT is a fast shutdown, QUIT an immediate one, KILL
     *     none at all
     */
    public void stop(String signal) throws IOException, InterruptedException {
        signal(postmaster(), signal);
        if (signal.equals("KILL")) {
            // what the dead postmaster leaves behind notices within moments
            for (var child : Leftovers.living(new DataDir(data).cluster())) {
                signal(child, "KILL");
            }
        }
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("PostgreSQL does not stop");
        }
    }

    /** Every one of its processes stands still, and yet all of its connections are open. */
    public void freeze() throws IOException {
        for (var one : Leftovers.living(new DataDir(data).cluster())) {
            signal(one, "STOP");
        }
    }

    public void thaw() throws IOException {
        for (var one : Leftovers.living(new DataDir(data).cluster())) {
            signal(one, "CONT");
        }
    }

    /** At the same address, with what had been committed. */
    public void startAgain() throws IOException, InterruptedException {
        Leftovers.end(new DataDir(data).cluster());
        process = launch(data, port);
        waitUntilItAnswers();
    }

    /** Sees to it that it runs, whatever a test that failed has left. */
    public void back() throws IOException, InterruptedException {
        if (process.isAlive()) {
            thaw();
        } else {
            startAgain();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) {
            thaw();
            stop("QUIT");
        }
        TestPlace.remove(data);
    }

    private String postmaster() throws IOException {
        return PidFile.lines(new DataDir(data).cluster()).getFirst().strip();
    }

    private void waitUntilItAnswers() throws InterruptedException {
        for (int tenths = 0; tenths < 600; tenths++) {
            try (var _ = coordinates.connect()) {
                return;
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("PostgreSQL does not answer");
    }

    private static Process launch(Path data, int port) throws IOException {
        var dir = new DataDir(data);
        var words =
                new ArrayList<>(
                        RunAs.choose(dir)
                                .command(
                                        Engine.in(dir.engines()).program("postgres"),
                                        "-D",
                                        dir.cluster(),
                                        "-c",
                                        "port=" + port,
                                        "-c",
                                        "listen_addresses=127.0.0.1",
                                        "-c",
                                        "unix_socket_directories=",
                                        "-c",
                                        "max_connections=40"));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("outside.log").toFile()))
                .start();
    }

    private static void signal(String process, String signal) throws IOException {
        Command.run("kill", "-" + signal, process);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
