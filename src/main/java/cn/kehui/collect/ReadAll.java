package cn.kehui.collect;

import cn.kehui.base.Finding;
import cn.kehui.form.Form;
import cn.kehui.intake.Intake;
import cn.kehui.intake.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Reads many files on all cores and hands them on in their order. One that takes too long is given
 * up; the rest go on.
 */
public final class ReadAll implements AutoCloseable {
    /** Seconds for one file: a form takes milliseconds. */
    private static final int PATIENCE = 30;

    private final Intake intake;
    private final Form form;
    private final int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> Thread.ofPlatform().daemon().name("read").unstarted(task));
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private final Consumer<Sent> take;
    private int number;

    private record Waiting(Mailed mailed, Future<Received> received) {}

    ReadAll(Intake intake, Form form, Consumer<Sent> take) {
        this.intake = intake;
        this.form = form;
        this.take = take;
    }

    void add(Mailed mailed) {
        var trouble = mailed.trouble();
        var file = mailed.file();
        waiting.add(
                new Waiting(
                        mailed,
                        threads.submit(
                                () -> {
                                    if (trouble != null || file == null) {
                                        return Received.unread(
                                                trouble == null
                                                        ? Finding.stops("file", "file.damaged")
                                                        : trouble);
                                    }
                                    return intake.read(file, mailed.name(), form);
                                })));
        while (waiting.size() >= cores * 2) {
            hand();
        }
    }

    private void hand() {
        var next = waiting.remove();
        take.accept(new Sent(++number, next.mailed().name(), received(next.received())));
        try {
            if (next.mailed().passing() && next.mailed().file() != null) {
                Files.deleteIfExists(next.mailed().file());
            }
        } catch (IOException e) {
            // The scratch folder is removed as a whole at the end.
        }
    }

    /** What was read, or why it was given up. */
    public static Received received(Future<Received> future) {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            return Received.unread(Finding.stops("file", "file.too-slow", PATIENCE));
        } catch (ExecutionException e) {
            return Received.unread(
                    Finding.stops(
                            "file",
                            e.getCause() instanceof OutOfMemoryError
                                    ? "file.too-large"
                                    : "file.damaged"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }

    /** Waits for what is still being read. */
    @Override
    public void close() {
        while (!waiting.isEmpty()) {
            hand();
        }
        threads.shutdownNow();
    }
}
