package cn.kehui.ground.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL beneath the product while it starts, runs and ends. */
public final class Database implements AutoCloseable {
    private final CompletableFuture<Roles> started;
    private final @Nullable DataLock lock;
    private final Path data;
    private final Path files;
    private volatile @Nullable Postmaster postmaster;
    private volatile boolean closing;

    private Database(Settings settings, Coordinates running) {
        data = settings.data();
        files = settings.files();
        lock = null;
        started = CompletableFuture.completedFuture(Roles.one(running));
    }

    private Database(Settings settings) {
        data = settings.data();
        files = settings.files();
        var external = settings.external();
        if (external != null) {
            lock = null;
            started = work(() -> reached(new Roles(settings.owning(external), external)));
        } else {
            var opened = DataDir.open(data);
            lock = DataLock.take(opened, settings.serves());
            started = work(() -> embedded(opened));
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
        return running == null ? start(settings) : new Database(settings, running);
    }

    /**
     * Waits until the database answers; how to reach it as the owner of the tables, who migrates,
     * backs up and restores.
     *
     * @throws Refusal if it cannot be started as things are
     */
    public Coordinates coordinates() {
        return roles().owner();
    }

    /** Likewise as the product runs: whoever that is keeps what people enter, and owns nothing. */
    public Coordinates running() {
        return roles().running();
    }

    /** The data directory: what lies beside the database. */
    public Path data() {
        return data;
    }

    /** The directory of the files that people send. */
    public Path files() {
        return files;
    }

    boolean two() {
        return roles().two();
    }

    /** Whether the product runs as somebody who cannot change the tables; asked once migrated. */
    public boolean separate() {
        try (var db = running().connect()) {
            return !Rights.owns(db);
        } catch (SQLException e) {
            throw new Refusal("database.no-connection", running(), String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private Roles roles() {
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

    private Roles embedded(DataDir data) {
        var password = Secret.keep(data.secrets().resolve(Roles.OWNER_PASSWORD));
        var engine = Engine.in(data.engines());
        var runAs = RunAs.choose(data);
        Cluster.ensure(data, engine, runAs, password);
        var running = Postmaster.start(data, engine, runAs);
        postmaster = running;
        var url = "jdbc:postgresql://127.0.0.1:" + running.port() + "/postgres";
        var server = new Coordinates(url, Cluster.USER, password);
        ServerSettings.verify(server);
        return Roles.embedded(data, server);
    }

    private static Roles reached(Roles external) {
        for (var each : new Coordinates[] {external.owner(), external.running()}) {
            try (var _ = each.connect()) {
                continue;
            } catch (SQLException e) {
                throw new Refusal("database.no-connection", each, String.valueOf(e.getMessage()))
                        .because(e);
            }
        }
        return external;
    }

    private static CompletableFuture<Roles> work(java.util.function.Supplier<Roles> start) {
        var future = new CompletableFuture<Roles>();
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
