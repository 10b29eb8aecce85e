package cn.kehui.ground.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files laid on disk for a moment, to be read or sent: all in one folder that bears the mark of its
 * process. What a killed process left is removed when the next one starts: senders' documents are
 * kept in the database alone.
 */
public final class Scratch {
    private static final String PREFIX = "kehui-scratch-";
    private static final Pattern NAME =
            Pattern.compile("kehui-scratch-([0-9]{1,18})-([0-9]{1,18})-.*");
    private static final long APART = 5_000;
    private static final Path OWN = own();

    private Scratch() {}

    /** An empty folder; whoever asked for it removes it. */
    public static Path folder() throws IOException {
        return Files.createTempDirectory(place(), "f");
    }

    /** An empty file; whoever asked for it removes it. */
    public static Path file(String ending) throws IOException {
        var plain = ending.replaceAll("[^a-z0-9]", "");
        return Files.createTempFile(
                place(), "f", "." + plain.substring(0, Math.min(10, plain.length())));
    }

    /** The same, without an ending. */
    public static Path file() throws IOException {
        return file("part");
    }

    /**
     * What {@code in} holds, laid on disk; whoever asked for it removes it.
     *
     * @param name as its sender called it; the file keeps its ending
     * @param most bytes; of what is longer nothing stays
     */
    public static Optional<Path> lay(InputStream in, String name, long most) throws IOException {
        int dot = name.lastIndexOf('.');
        var laid = file(dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT));
        try (var out = Files.newOutputStream(laid)) {
            if (copy(in, out, most)) {
                return Optional.of(laid);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(laid);
            throw e;
        }
        Files.deleteIfExists(laid);
        return Optional.empty();
    }

    /**
     * @return false if there is more than {@code most}
     */
    private static boolean copy(InputStream in, OutputStream out, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long left = most;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return true;
    }

    /** Removes a folder or file and all in it; what is gone already is no matter. */
    public static void remove(Path scratch) throws IOException {
        if (Files.exists(scratch)) {
            empty(scratch);
            Files.deleteIfExists(scratch);
        }
    }

    /** Removes all that lies in a folder. */
    static void empty(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e.getCause();
            }
        }
    }

    /** Removes what processes left that are no more. */
    public static void sweep() {
        try (var folders = Files.newDirectoryStream(temporary(), PREFIX + "*")) {
            for (var folder : folders) {
                if (!folder.equals(OWN) && Files.isWritable(folder) && !inUse(folder)) {
                    remove(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was left on disk cannot be removed", e);
        }
    }

    /**
     * Whether the process whose mark it bears still runs: its number and when it was started, which
     * two processes may compute some seconds apart.
     */
    static boolean inUse(Path folder) {
        var name = NAME.matcher(folder.getFileName().toString());
        return !name.matches()
                || ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(
                                process ->
                                        Math.abs(started(process) - Long.parseLong(name.group(2)))
                                                < APART)
                        .isPresent();
    }

    private static Path place() throws IOException {
        return Files.createDirectories(OWN);
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Path own() {
        var process = ProcessHandle.current();
        try {
            var own =
                    Files.createTempDirectory(
                            temporary(), PREFIX + process.pid() + "-" + started(process) + "-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(own)));
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for files on their way", e);
        }
    }

    private static void leave(Path own) {
        try {
            remove(own);
        } catch (IOException e) {
            // the next process sweeps
        }
    }
}
