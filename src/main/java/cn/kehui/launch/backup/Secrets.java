package cn.kehui.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The key files beside the database, but for the passwords of the embedded one, which each has of
 * its own.
 */
final class Secrets {
    static final String PREFIX = "secret/";
    private static final String OWN = "database-";

    private Secrets() {}

    static List<Path> of(Path data) throws IOException {
        var folder = data.resolve("secret");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(OWN))
                    .filter(file -> !file.getFileName().toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }

    static String entry(String name) {
        return PREFIX + name;
    }
}
