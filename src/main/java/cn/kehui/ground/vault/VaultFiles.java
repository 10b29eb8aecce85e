package cn.kehui.ground.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files named after their SHA-256 in a directory. One appears whole and on the disk, or not at all:
 * it is written beside the others under another name, forced to the disk, and then renamed.
 */
public final class VaultFiles {
    static final String COMING = "coming";
    private static final int NAMED = 2;

    private final Path root;

    /**
     * @param root of their own; several processes on one database have one
     */
    public VaultFiles(Path root) {
        this.root = root;
    }

    /** One that came, under a name of its own until it is settled. */
    public record Laid(Blob blob, Path at) {}

    /** Writes what {@code in} holds, to its end, onto the disk; nothing is left where it breaks. */
    public Laid lay(InputStream in) throws IOException {
        var part = Files.createTempFile(made(root.resolve(COMING)), "", ".part");
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var digest = sha256();
            var out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            in.transferTo(out);
            channel.force(true);
            var id = new BlobId(HexFormat.of().formatHex(digest.digest()));
            return new Laid(new Blob(id, channel.size()), part);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** Gives it its name; where one of that name and size is there already, that one stays. */
    public void settle(Laid laid) throws IOException {
        var to = at(laid.blob().id());
        if (has(laid.blob())) {
            Files.delete(laid.at());
            return;
        }
        made(to.getParent());
        Files.move(
                laid.at(), to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(to.getParent());
    }

    /** What was laid and is not wanted. */
    public void drop(Laid laid) throws IOException {
        Files.deleteIfExists(laid.at());
    }

    /** Whether it is there with all its bytes. */
    public boolean has(Blob blob) throws IOException {
        try {
            return Files.size(at(blob.id())) == blob.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Its bytes, from the first to the last. */
    public InputStream open(BlobId id) throws IOException {
        return Files.newInputStream(at(id));
    }

    void remove(BlobId id) throws IOException {
        Files.deleteIfExists(at(id));
    }

    /** All that have a name, some at a time. */
    void each(Consumer<List<BlobId>> some) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(root, VaultFiles::named)) {
            for (var folder : folders) {
                try (var files = Files.newDirectoryStream(folder, VaultFiles::blob)) {
                    some.accept(ids(files));
                }
            }
        }
    }

    /** Those on their way since before then come no more: whoever wrote them has ended. */
    void sweep(Instant before) throws IOException {
        var coming = root.resolve(COMING);
        if (!Files.isDirectory(coming)) {
            return;
        }
        try (var files = Files.newDirectoryStream(coming)) {
            for (var file : files) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException e) {
                    // settled meanwhile
                }
            }
        }
    }

    /** What comes in pieces lies beside what is on its way, and is swept as that is. */
    public ComingPieces pieces() {
        return new ComingPieces(root.resolve(COMING));
    }

    VaultPlace place() {
        return new VaultPlace(root);
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private Path at(BlobId id) {
        return root.resolve(id.sha256().substring(0, NAMED)).resolve(id.sha256());
    }

    private static boolean named(Path folder) {
        return folder.getFileName().toString().matches("[0-9a-f]{2}");
    }

    private static boolean blob(Path file) {
        return file.getFileName().toString().matches("[0-9a-f]{64}");
    }

    private static List<BlobId> ids(DirectoryStream<Path> files) {
        var ids = new ArrayList<BlobId>();
        files.forEach(one -> ids.add(new BlobId(one.getFileName().toString())));
        return ids;
    }

    static Path made(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var own =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, own);
            force(folder.getParent());
        }
        return folder;
    }

    /** A new name in a directory lasts only once the directory is on the disk. */
    static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
