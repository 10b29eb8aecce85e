package cn.kehui.ground.scan;

import cn.kehui.ground.cipher.Algorithms;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Suite;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** What the vault calls a file: its SHA-256 in lower-case hex. */
final class FileDigest {
    private static final Algorithms BY = Algorithms.of(Suite.INTERNATIONAL, CipherSettings.USUAL);

    private FileDigest() {}

    static String of(Path file) {
        return of(open(file));
    }

    /** Of all that is left in it; it is closed. */
    static String of(InputStream bytes) {
        var digest = BY.digest();
        try (var in = new DigestInputStream(bytes, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
