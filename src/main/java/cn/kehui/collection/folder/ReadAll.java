package cn.kehui.collection.folder;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.mailroom.MailedFiles;
import cn.kehui.sheet.reading.Intake.WholeFile;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Has many files read, as many at once as there are cores, and hands them on in their order. */
final class ReadAll implements AutoCloseable {
    private final MailedFiles files;
    private final Form form;
    private final int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> Thread.ofPlatform().daemon().name("read").unstarted(task));
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private final Consumer<ReadFile> take;
    private int number;

    private record Waiting(MailedFile mailed, Future<WholeFile> read) {}

    ReadAll(MailedFiles files, Form form, Consumer<ReadFile> take) {
        this.files = files;
        this.form = form;
        this.take = take;
    }

    void add(MailedFile mailed) {
        var trouble = mailed.trouble();
        var file = mailed.file();
        waiting.add(
                new Waiting(
                        mailed,
                        threads.submit(
                                () -> {
                                    if (trouble != null || file == null) {
                                        return new WholeFile(
                                                Received.unread(
                                                        trouble == null
                                                                ? Finding.stops(
                                                                        "file", "file.damaged")
                                                                : trouble),
                                                List.of());
                                    }
                                    return files.whole(
                                            new MailedFiles.Laid(file, mailed.name()),
                                            form,
                                            Whose.OWN);
                                })));
        while (waiting.size() >= cores * 2) {
            hand();
        }
    }

    private void hand() {
        var next = waiting.remove();
        var name = next.mailed().name();
        var read = read(next.read());
        take.accept(new ReadFile(++number, name, read.received()));
        for (var unit : read.units()) {
            take.accept(new ReadFile(++number, name + " · " + unit.words(), unit.received()));
        }
        try {
            if (next.mailed().passing() && next.mailed().file() != null) {
                Files.deleteIfExists(next.mailed().file());
            }
        } catch (IOException e) {
            // The scratch folder is removed as a whole at the end.
        }
    }

    private static WholeFile read(Future<WholeFile> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file could not be handed to be read", e);
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
