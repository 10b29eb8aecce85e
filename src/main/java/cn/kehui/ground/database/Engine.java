package cn.kehui.ground.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the jar they come in. */
final class Engine {
    /** What the jar holds; a test asks the program itself. */
    static final String VERSION = "18.6";

    static final String MAJOR = "18";
    private static final String PACKED = "/postgres-linux-x86_64.txz";

    private final Path home;

    private Engine(Path home) {
        this.home = home;
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /**
     * The engine, unpacked if it is not yet. Its directory gets its name last, so a half-unpacked
     * one is never used.
     */
    static Engine in(Path engines) {
        var home = engines.resolve(VERSION);
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(engines);
                DataDir.removeParts(engines);
                var part = Files.createTempDirectory(engines, VERSION + ".part");
                unpack(part);
                onDisk(part);
                Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
                removeOthers(engines);
            }
            return new Engine(home);
        } catch (IOException e) {
            throw new Refusal("database.not-unpacked", engines, DataDir.reason(e)).because(e);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (var packed = packed();
                var tar =
                        new TarArchiveInputStream(
                                new BufferedInputStream(new XZInputStream(packed), 1 << 16))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry leads out of the archive: " + entry.getName());
                }
                write(path, entry, tar);
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path path, TarArchiveEntry entry, InputStream content)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static InputStream packed() {
        var packed = Engine.class.getResourceAsStream(PACKED);
        if (packed == null || !System.getProperty("os.arch").equals("amd64")) {
            throw new Refusal(
                    "database.no-engine",
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"));
        }
        return packed;
    }

    /**
     * A name must not reach the disk before what it names: one syncfs costs less than a thousand
     * fsyncs.
     */
    private static void onDisk(Path directory) throws IOException {
        Command.run("sync", "-f", directory.toString());
    }

    private static void removeOthers(Path engines) throws IOException {
        try (Stream<Path> inside = Files.list(engines)) {
            for (var other :
                    inside.filter(p -> !p.getFileName().toString().equals(VERSION)).toList()) {
                DataDir.remove(other);
            }
        }
    }
}
