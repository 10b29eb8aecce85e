package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL processes that outlived their Kehui. They are known by their working directory, which
 * is the cluster's: a process number may by now be anybody's.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Leftovers() {}

    /**
     * Ends what still runs in {@code cluster}, by fast shutdown, and then clears away the pid file
     * of the dead.
     */
    static void end(Path cluster) {
        try {
            var lines = PidFile.lines(cluster);
            if (lines.isEmpty()) {
                return;
            }
            var postmaster = lines.getFirst().strip();
            if (living(cluster).contains(postmaster)) {
                Command.run("kill", "-INT", postmaster);
            }
            waitForEnd(cluster);
            PidFile.delete(cluster);
        } catch (IOException e) {
            throw new Refusal("database.not-started", cluster, DataDir.reason(e)).because(e);
        }
    }

    private static void waitForEnd(Path cluster) throws IOException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!living(cluster).isEmpty()) {
            if (System.nanoTime() > giveUp) {
                throw new Refusal("database.left-over", cluster, String.join(" ", living(cluster)));
            }
            Pause.brief();
        }
    }

    /** The numbers of the processes whose working directory is {@code cluster}. */
    static List<String> living(Path cluster) throws IOException {
        var real = cluster.toRealPath();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .filter(process -> worksIn(process).filter(real::equals).isPresent())
                    .map(process -> process.getFileName().toString())
                    .toList();
        }
    }

    /**
     * Empty where the process has ended meanwhile or is somebody else's, who could not run in a
     * directory that is ours.
     */
    private static Optional<Path> worksIn(Path process) {
        try {
            return Optional.of(Files.readSymbolicLink(process.resolve("cwd")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
