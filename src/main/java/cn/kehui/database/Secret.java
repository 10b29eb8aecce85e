package cn.kehui.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret made once and kept in a file that only its owner can read. */
public final class Secret {
    private Secret() {}

    /**
     * The key that lets a browser in when the pages are open to other machines; made at the first
     * call.
     */
    public static String accessKey(Settings settings) {
        return keep(DataDir.open(settings.data()).secrets().resolve("access-key"));
    }

    /**
     * The key that second factors are kept with; without it they are lost. Made at the first call.
     */
    public static String factorKey(Settings settings) {
        return keep(DataDir.open(settings.data()).secrets().resolve("factor-key"));
    }

    static String keep(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal("database.not-writable", file, DataDir.reason(e)).because(e);
        }
    }

    private static void make(Path file) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(
                part,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                part, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
