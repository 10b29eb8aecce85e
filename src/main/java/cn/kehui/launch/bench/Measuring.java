package cn.kehui.launch.bench;

import cn.kehui.ground.database.Database;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.launch.bench.meter.Spent;
import cn.kehui.launch.bench.meter.Timed;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product that is measured, the worlds in it, and where figures go. */
final class Measuring {
    static final int CLIENTS = 8;

    private static final String COMMIT =
            "select pg_logical_emit_message(true, 'bench', repeat('x', 4000))";
    private static final String SUMS =
            """
            select f.field, sum(f.quantity) as quantity
              from obligation o
              join figure f on f.campaign_id = o.campaign_id and f.submission_id = o.accepted_id
             where o.campaign_id = :campaign and f.campaign_id = :campaign
             group by f.field
            """;
    private static final String BACKENDS = "select pid from pg_stat_activity where pid is not null";

    private final ApplicationContext context;
    private final int part;
    private final Consumer<Figure> tell;
    private final Map<Shape, BenchWorld> worlds = new HashMap<>();
    private final JdbcClient db;

    /**
     * @param part worlds have one {@code part}th of their units
     */
    Measuring(ApplicationContext context, int part, Consumer<Figure> tell) {
        this.context = context;
        this.part = part;
        this.tell = tell;
        this.db = context.getBean(JdbcClient.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient db() {
        return db;
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Built when it is first asked for; how much of it is filed, it knows. */
    BenchWorld world(Shape shape) {
        return worlds.computeIfAbsent(
                shape, wanted -> new BenchWorld(context, wanted.smaller(part)));
    }

    /** The same when all that is to be filed and accepted in it is. */
    BenchWorld whole(Shape shape) {
        var world = world(shape);
        if (world.finish()) {
            analyze();
        }
        return world;
    }

    /** As PostgreSQL does by itself some minutes later. */
    void analyze() {
        counted(context.getBean(Database.class));
    }

    /** Counts the rows anew, so that PostgreSQL plans for what was filled in: the owner's to do. */
    static void counted(Database database) {
        try (var owner = database.coordinates().connect();
                var words = owner.createStatement()) {
            words.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("the owner may analyze", e);
        }
    }

    /** As many as there would be in a world of full size, but one at least. */
    int runs(int full) {
        return Math.max(1, full / part);
    }

    Timed timed(int clients, int runs, IntConsumer work) {
        return Timed.of(clients, runs, work, this::databaseNanos);
    }

    /** What the machine can do at most: as many commits by as many clients. */
    Timed commits(int clients, int runs) {
        return timed(clients, runs, _ -> db.sql(COMMIT).query().listOfRows());
    }

    /** The least that a total asks of the database: its figures added up, and nothing else. */
    void sums(String campaign) {
        db.sql(SUMS).param("campaign", campaign).query().listOfRows();
    }

    /** Done once: what this process, its readers and the database computed meanwhile. */
    Spent spent(Runnable work) {
        long readers = nanos(bean(Readers.class).now().pids());
        long database = databaseNanos();
        var timed = Timed.of(1, 1, _ -> work.run());
        return new Spent(
                timed.seconds(),
                timed.cpuMillis(),
                (nanos(bean(Readers.class).now().pids()) - readers) / 1e6,
                (databaseNanos() - database) / 1e6);
    }

    private long databaseNanos() {
        return nanos(db.sql(BACKENDS).query(Long.class).list());
    }

    private static long nanos(Collection<Long> pids) {
        return pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(java.time.Duration::toNanos)
                .sum();
    }

    void say(Figure figure) {
        tell.accept(figure);
    }

    /** How many a second, how long each takes, and what it costs. */
    void rate(String work, Timed timed, Timed floor, String floorOf) {
        say(new Figure(work, timed.perSecond(), "/s", floor.perSecond(), floorOf));
        spread(work, timed, floor, floorOf);
    }

    /** How long each takes, and what it costs. */
    void spread(String work, Timed timed, Timed floor, String floorOf) {
        say(new Figure(work + " p50", timed.within(0.5), "ms", floor.within(0.5), floorOf));
        say(new Figure(work + " p95", timed.within(0.95), "ms", floor.within(0.95), floorOf));
        say(new Figure(work + " CPU", timed.cpuMillis(), "ms", floor.cpuMillis(), floorOf));
        say(
                new Figure(
                        work + " CPU, database",
                        timed.databaseMillis(),
                        "ms",
                        floor.databaseMillis(),
                        floorOf));
    }
}
