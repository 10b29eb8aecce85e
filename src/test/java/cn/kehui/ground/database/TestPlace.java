package cn.kehui.ground.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * Where this run of the tests keeps its data: a directory under target, or a schema of its own in
 * an external database.
 */
public final class TestPlace {
    private TestPlace() {}

    /**
     * Starts the database that {@code KEHUI_DB_URL} names, or an embedded one; what it made goes
     * when the JVM ends.
     */
    public static Database start() {
        var external = Settings.of("the tests").external();
        return external == null ? embedded() : inSchema(external);
    }

    /**
     * A new directory for one test, its engine a link to one unpacked before; whoever uses it
     * removes it with {@link #remove}.
     */
    public static Path fresh() {
        var shared = Path.of("target/test-engine").toAbsolutePath();
        unpacked(shared);
        var data = empty();
        try {
            Files.createSymbolicLink(new DataDir(data).engines(), shared);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two JVMs may want it at once: one unpacks, the other waits for it. */
    private static void unpacked(Path shared) {
        try (var lock =
                FileChannel.open(
                        Files.createDirectories(shared).resolveSibling("test-engine.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            synchronized (TestPlace.class) {
                lock.lock();
                Engine.in(shared);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new directory for one test with nothing in it. */
    static Path empty() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/test-data").toAbsolutePath()), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void remove(Path data) {
        try {
            DataDir.remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database embedded() {
        var data = fresh();
        var database = Database.start(new Settings(data, "the tests", null));
        atEnd(
                () -> {
                    database.close();
                    remove(data);
                });
        return database;
    }

    private static Database inSchema(Coordinates external) {
        var schema = "kehui_test_" + ProcessHandle.current().pid();
        execute(
                external,
                "drop schema if exists " + schema + " cascade",
                "create schema " + schema);
        var data = empty();
        atEnd(
                () -> {
                    execute(external, "drop schema " + schema + " cascade");
                    remove(data);
                });
        var separator = external.url().contains("?") ? "&" : "?";
        var inSchema = external.withUrl(external.url() + separator + "currentSchema=" + schema);
        return Database.start(new Settings(data, "the tests", inSchema));
    }

    private static void atEnd(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(work));
    }

    private static void execute(Coordinates at, String... commands) {
        try (var connection = at.connect();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
