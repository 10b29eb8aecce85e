package cn.kehui.ground.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Which directory of files it is, as it says itself. */
record VaultPlace(Path root) {
    private static final String ID = "place";

    /** Which directory it is; empty: it was never used. */
    Optional<UUID> id() throws IOException {
        try {
            return Optional.of(UUID.fromString(Files.readString(root.resolve(ID)).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** From now on it is that one; of two that say so at once both read the first. */
    UUID claim(UUID id) throws IOException {
        var part =
                Files.createTempFile(VaultFiles.made(root.resolve(VaultFiles.COMING)), "", ".part");
        try {
            Files.writeString(part, id + "\n");
            Files.createLink(root.resolve(ID), part);
            VaultFiles.force(root);
        } catch (FileAlreadyExistsException e) {
            // another process was faster
        } finally {
            Files.delete(part);
        }
        return id().orElseThrow();
    }
}
