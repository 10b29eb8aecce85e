package cn.kehui.killed;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own, small, that can be filled to its last byte and emptied again. */
final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 4096;

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    /** Skips the test, and says so, where nothing may be mounted. */
    static SmallDisk mount(Path place, String size) throws IOException, InterruptedException {
        Files.createDirectories(place);
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", place.toString()))
                .as("only root may mount a small disk")
                .isZero();
        return new SmallDisk(place);
    }

    Path place() {
        return place;
    }

    /** Until not one more byte goes onto it. */
    void fill() throws IOException {
        try (var out = Files.newOutputStream(ballast())) {
            var block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw full;
            }
        }
    }

    /** Leaves so much room beside what fills it. */
    void leave(long bytes) throws IOException {
        fill();
        try (var file = new RandomAccessFile(ballast().toFile(), "rw")) {
            file.setLength(Math.max(0, file.length() - bytes));
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(ballast());
    }

    /** How much lies on it in files whose name has that in it. */
    long bytes(String named) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(file -> file.getFileName().toString().contains(named))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", place.toString());
    }

    private Path ballast() {
        return place.resolve("ballast");
    }

    private static int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }
}
