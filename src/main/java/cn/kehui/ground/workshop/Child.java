package cn.kehui.ground.workshop;

import cn.kehui.ground.workshop.Ticket.Answer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process of the workshop as its owner sees it. One thread asks it; any may end it. */
final class Child implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Child.class);

    /** More came of a job than is taken; the process is as good as before. */
    static final Answer TOO_MUCH = new Answer.None(Ended.OUTPUT);

    /** As a JVM ends that is told to end when its memory is used up. */
    private static final int NO_MEMORY = 3;

    /** As the system ends a process when its own memory is used up. */
    private static final int KILLED = 137;

    private static final int PATIENCE_SECONDS = 5;

    private static final Duration START = Duration.ofSeconds(60);

    private final ReadingLimits limits;
    private final Path scratch;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private @Nullable Ended ended;
    private @Nullable Going going;

    /** What it is at: since when, what was computed before, and how much of both it may use. */
    private record Going(long since, Duration before, Duration time, Duration computing) {
        boolean late() {
            return System.nanoTime() - since > time.toNanos();
        }

        boolean heavy(Duration computed) {
            return computed.minus(before).compareTo(computing) > 0;
        }
    }

    Child(ReadingLimits limits) throws IOException {
        this.limits = limits;
        this.scratch = Scratch.folder();
        this.process = ReaderCommand.of(limits, scratch).start();
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(process.getOutputStream());
    }

    /** Waits until it takes jobs: its start is not part of the first one's time. */
    void ready() throws IOException {
        going(START, START);
        try {
            Wire.receive(in, 0);
        } finally {
            rest();
        }
    }

    private synchronized void going(Duration time, Duration computing) {
        going = new Going(System.nanoTime(), computed(), time, computing);
    }

    private synchronized void rest() {
        going = null;
    }

    /** Has one job done. */
    Answer answer(Ticket ticket) {
        try {
            var frame = ask(ticket);
            return switch (frame.kind()) {
                case Wire.RESULT -> new Answer.Result(frame.body());
                case Wire.OUTPUT -> TOO_MUCH;
                case Wire.MEMORY -> new Answer.None(Ended.MEMORY);
                default -> {
                    LOG.warn(
                            "reading failed: {}", new String(frame.body(), StandardCharsets.UTF_8));
                    yield new Answer.None(Ended.FAULT);
                }
            };
        } catch (IOException e) {
            return new Answer.None(why());
        }
    }

    /**
     * @throws IOException if the process ended, of itself or at a limit
     */
    private Wire.Frame ask(Ticket ticket) throws IOException {
        going(limits.time(), limits.computing());
        try {
            Wire.send(out, Wire.REQUEST, ticket.request);
            var frame = Wire.receive(in, limits.output());
            for (int told = 0; frame.kind() == Wire.PROGRESS; told++) {
                tell(frame.body(), told, ticket);
                frame = Wire.receive(in, limits.output());
            }
            return frame;
        } finally {
            rest();
        }
    }

    /** One that tells of itself without end, or what is no progress, is ended. */
    private void tell(byte[] progress, int told, Ticket ticket) throws IOException {
        if (told >= Telling.MOST || !Wire.tell(progress, ticket.heard)) {
            end(Ended.FAULT);
            throw new IOException("no progress");
        }
    }

    /** Ends it if the job has used up what it may. */
    synchronized void watch() {
        var now = going;
        if (now != null && now.late()) {
            end(Ended.TIME);
        } else if (now != null && now.heavy(computed())) {
            end(Ended.COMPUTING);
        }
    }

    private Duration computed() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends it at once. */
    synchronized void end(Ended why) {
        if (ended == null) {
            ended = why;
        }
        Tool.kill(process);
    }

    synchronized boolean ended() {
        return ended != null;
    }

    private synchronized @Nullable Ended known() {
        return ended;
    }

    /** Why it is no more. */
    Ended why() {
        var known = known();
        if (known != null) {
            return known;
        }
        try {
            boolean gone = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            int code = gone ? process.exitValue() : 0;
            return code == NO_MEMORY || code == KILLED ? Ended.MEMORY : Ended.FAULT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ended.LEFT;
        }
    }

    long pid() {
        return process.pid();
    }

    /** Lets it end as a program ends, and sees that it does. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Tool.kill(process);
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            Tool.kill(process);
        } catch (InterruptedException e) {
            Tool.kill(process);
            Thread.currentThread().interrupt();
        }
        try {
            Scratch.remove(scratch);
        } catch (IOException e) {
            // it goes with all of this process's scratch
        }
    }
}
