package cn.kehui.ground.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Has files and directories forced to the disk. Each waits for the disk alone, and a file system
 * that is asked by several at once writes its journal for all of them: so they are asked for side
 * by side.
 */
final class Forcing {
    private static final int TOGETHER = 16;

    private static final ExecutorService THREADS =
            Executors.newFixedThreadPool(
                    TOGETHER, work -> Thread.ofPlatform().daemon().name("forcing").unstarted(work));

    private Forcing() {}

    /**
     * When it returns, all are on the disk.
     *
     * @throws IOException if one of them is not
     */
    static void all(List<Path> paths) throws IOException {
        if (paths.size() == 1) {
            one(paths.getFirst());
            return;
        }
        var waiting =
                paths.stream().map(path -> CompletableFuture.runAsync(() -> told(path), THREADS));
        try {
            CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException told
                    ? told.getCause()
                    : new IOException(e);
        }
    }

    /** The same of one. */
    static void one(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void told(Path path) {
        try {
            one(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
