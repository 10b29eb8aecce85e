package cn.kehui.ground.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;

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

    /**
     * Several that are small: all are written, then all forced to the disk side by side, which a
     * disk does nearly as fast as one.
     */
    List<Laid> lay(List<byte[]> all) throws IOException {
        var laid = new ArrayList<Laid>();
        try {
            var folder = made(root.resolve(COMING));
            for (var bytes : all) {
                var part = Files.createTempFile(folder, "", ".part");
                var id = new BlobId(HexFormat.of().formatHex(sha256().digest(bytes)));
                laid.add(new Laid(new Blob(id, bytes.length), part));
                Files.write(part, bytes);
            }
            Forcing.all(laid.stream().map(Laid::at).toList());
            return laid;
        } catch (IOException | RuntimeException e) {
            for (var one : laid) {
                drop(one);
            }
            throw e;
        }
    }

    /** Gives it its name; where one of that name and size is there already, that one stays. */
    public void settle(Laid laid) throws IOException {
        settle(List.of(laid));
    }

    /** The same of several; a directory into which some came is forced to the disk once. */
    void settle(List<Laid> all) throws IOException {
        var folders = new LinkedHashSet<Path>();
        for (var laid : all) {
            var to = at(laid.blob().id());
            if (has(laid.blob())) {
                Files.delete(laid.at());
            } else {
                made(to.getParent());
                Files.move(
                        laid.at(),
                        to,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            // where it is there already, who brought it may not have come so far
            folders.add(to.getParent());
        }
        Forcing.all(List.copyOf(folders));
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

    /** What lies there. */
    VaultWalk walk() {
        return new VaultWalk(root);
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
        Forcing.one(folder);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
