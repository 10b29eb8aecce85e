package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

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
     * The key that second factors were kept with before there was a key ring; without it those are
     * lost. Empty in a data directory that never had one.
     */
    public static Optional<String> factorKey(Settings settings) {
        var file = folder(settings).resolve("factor-key");
        return Files.exists(file) ? Optional.of(keep(file)) : Optional.empty();
    }

    /** Where the keys lie; made at the first call. */
    public static Path folder(Settings settings) {
        return DataDir.open(settings.data()).secrets();
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

    /** Of two that make it at the same time one wins, and both read that one's. */
    private static void make(Path file) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var part = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
        try {
            Files.writeString(
                    part, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n");
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            // the other was faster
        } finally {
            Files.delete(part);
        }
    }
}
