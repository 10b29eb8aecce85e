package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** What lies where in the data directory. */
record DataDir(Path root) {

    /** Makes the directory where there is none: nobody but its owner may look in. */
    static DataDir open(Path root) {
        try {
            var owner =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"));
            var data = new DataDir(root);
            Files.createDirectories(root.getParent());
            for (var each : new Path[] {root, data.secrets(), data.database()}) {
                Files.createDirectories(each, owner); // another start may make it at the same time
            }
            return data;
        } catch (IOException e) {
            throw new Refusal("database.not-writable", root, reason(e)).because(e);
        }
    }

    Path lock() {
        return root.resolve("kehui.lock");
    }

    Path engines() {
        return root.resolve("engine");
    }

    Path secrets() {
        return root.resolve("secret");
    }

    /** Belongs to whichever user PostgreSQL runs as. */
    Path database() {
        return root.resolve("database");
    }

    Path cluster() {
        return database().resolve("cluster");
    }

    Path log() {
        return root.resolve("postgresql.log");
    }

    /** Removes {@code path} and all below it, where it exists. */
    static void remove(Path path) throws IOException {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /**
     * Removes what an interrupted start left half made: everything in {@code parent} named {@code
     * *.part…}.
     */
    static void removeParts(Path parent) throws IOException {
        try (Stream<Path> inside = Files.list(parent)) {
            for (var part :
                    inside.filter(p -> p.getFileName().toString().contains(".part")).toList()) {
                remove(part);
            }
        }
    }

    static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "没有写入权限";
            case java.nio.file.FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
