package cn.kehui.ground.workshop;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The readers of the workshop: whatever people send is opened by them and nowhere else. Each is a
 * process that is started when there is something to read and ended when there has been nothing for
 * a while.
 */
public final class Readers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final ReadingLimits limits;
    private final @Nullable Bench bench;
    private final Watching watching;
    private final Set<Ticket> open = ConcurrentHashMap.newKeySet();

    public Readers(ReadingLimits limits) {
        this(limits, Watching.NOBODY);
    }

    Readers(ReadingLimits limits, Watching watching) {
        this(limits, new Bench(limits), watching);
    }

    private Readers(ReadingLimits limits, @Nullable Bench bench, Watching watching) {
        this.limits = limits;
        this.bench = bench;
        this.watching = watching;
    }

    /**
     * Reads in the caller's own thread, without limits of time: for tests of what is read, and to
     * learn how it is read, never for what people send.
     */
    public static Readers here() {
        return new Readers(ReadingLimits.usual(), null, Watching.NOBODY);
    }

    public ReadingLimits limits() {
        return limits;
    }

    /**
     * Has a job done and waits for it; interrupted, the job ends and its result is that it was
     * left. How far it is can be looked up meanwhile.
     *
     * @param file as it was sent, or as it was laid on disk for this
     * @param asked what the job wants to know beside the file
     */
    public <A, R> Read<R> read(Job<A, R> job, Path file, A asked, Whose whose) {
        if (bench == null) {
            return here(job, file, asked);
        }
        try (var watch = watching.begin(whose, job.called(asked))) {
            var ticket = new Ticket(request(job, file, asked), whose, watch.heard());
            return read(job, ticket, bench);
        }
    }

    private <R> Read<R> read(Job<?, R> job, Ticket ticket, Bench bench) {
        open.add(ticket);
        try {
            if (!bench.add(ticket)) {
                return new Read.Stopped<>(Ended.FULL.of(limits));
            }
            return switch (ticket.await()) {
                case Ticket.Answer.Result(var json) -> result(job, json);
                case Ticket.Answer.None(var why) -> new Read.Stopped<>(why.of(limits));
            };
        } finally {
            open.remove(ticket);
            bench.forget(ticket);
        }
    }

    private <A, R> Read<R> here(Job<A, R> job, Path file, A asked) {
        try {
            var same = Wire.JSON.writerFor(job.asks()).writeValueAsString(asked);
            var done = job.run(file, Wire.JSON.readValue(same, job.asks()));
            return result(job, Wire.json(job.gives(), done, limits.output()));
        } catch (Wire.TooLong e) {
            return new Read.Stopped<>(Ended.OUTPUT.of(limits));
        } catch (Exception e) {
            LOG.warn("{} failed", job.name(), e);
            return new Read.Stopped<>(Ended.FAULT.of(limits));
        }
    }

    /**
     * Starts processes while the caller still prepares what they will read.
     *
     * @param jobs so many will come at least
     */
    public void ahead(int jobs) {
        if (bench != null) {
            bench.ahead(jobs);
        }
    }

    /** Ends all that is read, or waits to be, for those whom {@code who} names. */
    public void leave(Predicate<Whose> who) {
        open.stream().filter(ticket -> who.test(ticket.whose)).forEach(Ticket::leave);
    }

    /** How many processes there are now, and how many jobs wait. */
    public Now now() {
        return bench == null ? new Now(Set.of(), 0) : bench.now();
    }

    /**
     * What the workshop is at.
     *
     * @param pids of its processes
     */
    public record Now(Set<Long> pids, int waiting) {}

    private <A> byte[] request(Job<A, ?> job, Path file, A asked) {
        var words = Wire.JSON.writerFor(job.asks()).writeValueAsString(asked);
        var request = new Workbench.Request(job.name(), file.toAbsolutePath().toString(), words);
        return Wire.json(Workbench.Request.class, request, Wire.MOST_ASKED);
    }

    private <R> Read<R> result(Job<?, R> job, byte[] json) {
        try {
            return new Read.Done<>(Wire.JSON.readValue(json, job.gives()));
        } catch (JacksonException e) {
            LOG.warn("a result of {} cannot be read: {}", job.name(), e.getClass().getName());
            return new Read.Stopped<>(Ended.FAULT.of(limits));
        }
    }

    /** Ends all processes. */
    @Override
    public void close() {
        if (bench != null) {
            bench.close();
        }
    }
}
