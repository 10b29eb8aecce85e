package cn.kehui.database;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL beneath the product while it starts, runs and ends. */
public final class Database implements AutoCloseable {
    private final CompletableFuture<Coordinates> started;
    private final @Nullable DataLock lock;
    private volatile @Nullable Postmaster postmaster;
    private volatile boolean closing;

    private Database(Coordinates running) {
        lock = null;
        started = CompletableFuture.completedFuture(running);
    }

    private Database(Settings settings) {
        var external = settings.external();
        if (external != null) {
            lock = null;
            started = work(() -> reached(external));
        } else {
            var data = DataDir.open(settings.data());
            lock = DataLock.take(data, settings.serves());
            started = work(() -> embedded(data));
        }
    }

    /**
     * Begins to start the database and returns at once, so that the rest of the product starts
     * beside it.
     *
     * @throws Refusal if another Kehui works on the same data, or the directory cannot be written
     */
    public static Database start(Settings settings) {
        return new Database(settings);
    }

    /**
     * The database for a while: the one that a running Kehui has started on this data, else one
     * started for it.
     */
    public static Database reach(Settings settings) {
        var running = settings.external() == null ? Running.in(settings.data()) : null;
        return running == null ? start(settings) : new Database(running);
    }

    /**
     * Waits until the database answers.
     *
     * @throws Refusal if it cannot be started as things are
     */
    public Coordinates coordinates() {
        try {
            return started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    /** Calls {@code then} if PostgreSQL ends although nobody closed it. */
    public void whenLost(Runnable then) {
        started.thenRun(
                () -> {
                    var running = postmaster;
                    if (running != null) {
                        running.onEnd(
                                () -> {
                                    if (!closing) {
                                        then.run();
                                    }
                                });
                    }
                });
    }

    /** Stops the embedded PostgreSQL, once it has started, and lets go of the data. */
    @Override
    public void close() {
        closing = true;
        started.handle((_, _) -> 0).join();
        if (postmaster != null) {
            postmaster.close();
        }
        if (lock != null) {
            lock.close();
        }
    }

    private Coordinates embedded(DataDir data) {
        var password = Secret.keep(data.secrets().resolve("database-password"));
        var engine = Engine.in(data.engines());
        var runAs = RunAs.choose(data);
        Cluster.ensure(data, engine, runAs, password);
        var running = Postmaster.start(data, engine, runAs);
        postmaster = running;
        var url = "jdbc:postgresql://127.0.0.1:" + running.port() + "/postgres";
        var server = new Coordinates(url, Cluster.USER, password);
        ServerSettings.verify(server);
        return server;
    }

    private static Coordinates reached(Coordinates external) {
        try (var _ = external.connect()) {
            return external;
        } catch (SQLException e) {
            throw new Refusal("database.no-connection", external, String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private static CompletableFuture<Coordinates> work(
            java.util.function.Supplier<Coordinates> start) {
        var future = new CompletableFuture<Coordinates>();
        Thread.ofPlatform()
                .daemon()
                .name("database")
                .start(
                        () -> {
                            try {
                                future.complete(start.get());
                            } catch (Throwable e) {
                                future.completeExceptionally(e);
                            }
                        });
        return future;
    }
}
