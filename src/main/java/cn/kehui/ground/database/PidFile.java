package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What PostgreSQL writes down about itself while it runs: line 1 its process, line 4 its port, line
 * 8 its state.
 */
final class PidFile {
    private PidFile() {}

    /** Its lines; none where there is no such file, or no longer. */
    static List<String> lines(Path cluster) throws IOException {
        try {
            return Files.readAllLines(in(cluster));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    static void delete(Path cluster) throws IOException {
        Files.deleteIfExists(in(cluster));
    }

    private static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
