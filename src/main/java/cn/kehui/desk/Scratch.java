package cn.kehui.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * Files laid on disk for a moment, to be read or sent. What a killed process left is removed by the
 * next: senders' documents are kept in the database alone.
 */
public final class Scratch {
    private static final String PREFIX = "kehui-desk-";
    private static final Duration LEFT = Duration.ofHours(1);

    private Scratch() {}

    /** An empty folder; whoever asked for it removes it. */
    public static Path folder() throws IOException {
        return Files.createTempDirectory(PREFIX);
    }

    /** An empty file; whoever asked for it removes it. */
    public static Path file(String ending) throws IOException {
        return Files.createTempFile(PREFIX, "." + ending.replaceAll("[^a-z0-9]", ""));
    }

    /** Removes a folder or file and all in it. */
    public static void remove(Path scratch) throws IOException {
        try (var files = Files.walk(scratch)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Removes what is so old that nobody can still be using it. */
    static void tidy(Instant now) {
        var old = FileTime.from(now.minus(LEFT));
        var place = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (var file : files) {
                if (Files.isWritable(file) && Files.getLastModifiedTime(file).compareTo(old) < 0) {
                    remove(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was left on disk cannot be removed", e);
        }
    }
}
