package cn.kehui.ground.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a key ring: one a key, readable by their owner only. */
record KeyFolder(Path path) {
    private static final Pattern NAME = Pattern.compile("key-(\\d{6})-([0-9a-f]{8})");

    /** Another value whenever a file was added or taken away. */
    long changed() throws IOException {
        return Files.getLastModifiedTime(path).to(TimeUnit.NANOSECONDS);
    }

    Instant made(SealKey key) throws IOException {
        return Files.getLastModifiedTime(path.resolve(key.name())).toInstant();
    }

    TreeSet<SealKey> read() throws IOException {
        var keys = new TreeSet<SealKey>();
        try (Stream<Path> files = Files.list(path)) {
            for (var file : files.toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    keys.add(
                            new SealKey(
                                    Integer.parseInt(name.group(1)), name.group(2), secret(file)));
                }
            }
        }
        return keys;
    }

    private static byte[] secret(Path file) throws IOException {
        try {
            var secret = Base64.getUrlDecoder().decode(Files.readString(file, US_ASCII).strip());
            if (secret.length == SealKey.BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("not a key: " + file, e);
        }
        throw new IOException("not a key: " + file);
    }

    /** On the disk when it returns, the file and its name: what is sealed next hangs on it. */
    void keep(SealKey key) throws IOException {
        var file = path.resolve(key.name());
        var part = path.resolve(key.name() + ".part");
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(key.secret()) + "\n";
        try (var out =
                FileChannel.open(
                        part,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        owner)) {
            var bytes = ByteBuffer.wrap(text.getBytes(US_ASCII));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        force();
    }

    void remove(SealKey key) throws IOException {
        Files.deleteIfExists(path.resolve(key.name()));
        force();
    }

    private void force() throws IOException {
        try (var folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
