package cn.kehui.report.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.database.Refusal;
import cn.kehui.report.archive.ArchiveManifest.Entry;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of an archive as it is written: beside its place, and there only when it is whole.
 * What a cut leaves is a folder whose name begins with a dot, and no archive.
 */
final class ArchiveFolder implements Closeable {
    private final Path place;
    private final Path part;
    private final List<Entry> files = new ArrayList<>();
    private long bytes;
    private boolean whole;

    /**
     * @throws Refusal if something lies at its place already
     */
    ArchiveFolder(Path dir) throws IOException {
        place = dir.toAbsolutePath().normalize();
        if (taken(place)) {
            throw new Refusal("archive.taken", place);
        }
        var above = place.getParent();
        if (above == null) {
            throw new Refusal("archive.taken", place);
        }
        Files.createDirectories(above);
        part = Files.createTempDirectory(above, "." + place.getFileName() + ".part-");
    }

    private static boolean taken(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.exists(place);
        }
        try (var there = Files.list(place)) {
            return there.findAny().isPresent();
        }
    }

    void put(String path, String words) throws IOException {
        put(path, new ByteArrayInputStream(words.getBytes(UTF_8)));
    }

    void put(String path, InputStream in) throws IOException {
        var file = part.resolve(path);
        Files.createDirectories(file.getParent());
        var digest = sha256();
        long size;
        try (in;
                var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            size = in.transferTo(out);
        }
        add(path, size, digest);
    }

    /** One after the other: all of them together would not be held in memory. */
    void put(String path, Stream<String> lines) throws IOException {
        var file = part.resolve(path);
        Files.createDirectories(file.getParent());
        var digest = sha256();
        try (lines;
                var out = new DigestOutputStream(Files.newOutputStream(file), digest);
                var written = new BufferedOutputStream(out)) {
            for (var line : (Iterable<String>) lines::iterator) {
                written.write((line + "\n").getBytes(UTF_8));
            }
        }
        add(path, Files.size(file), digest);
    }

    private void add(String path, long size, MessageDigest digest) {
        files.add(new Entry(path, size, HexFormat.of().formatHex(digest.digest())));
        bytes += size;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Without the manifest. */
    long bytes() {
        return bytes;
    }

    /** In the order of their paths, whatever the order in which they were written. */
    List<Entry> files() {
        return files.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /** What {@code sha256sum -c} reads on any machine. */
    void sums() throws IOException {
        put("SHA256SUMS", files().stream().map(one -> one.sha256() + "  " + one.path()));
    }

    /** Signs it and lets it appear. */
    void finish(ArchiveManifest manifest, ArchiveSigner signer) throws IOException {
        var words = (Json.write(manifest) + "\n").getBytes(UTF_8);
        forced(ArchiveManifest.NAME, words);
        var signatures = new ArchiveManifest.Signatures(signer.sign(words));
        forced(ArchiveManifest.SIGNATURES, (Json.write(signatures) + "\n").getBytes(UTF_8));
        Files.deleteIfExists(place); // an empty folder
        // a temporary folder is its owner's alone, and this one is for everybody
        open(part);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        whole = true;
    }

    private void forced(String name, byte[] words) throws IOException {
        var file = part.resolve(name);
        Files.write(file, words);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        if (whole) {
            return;
        }
        try (var all = Files.walk(part)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    /** Where a file system knows no such modes, there is nothing to open. */
    private static void open(Path dir) throws IOException {
        if (Files.getFileStore(dir).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
