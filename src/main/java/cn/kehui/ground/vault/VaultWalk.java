package cn.kehui.ground.vault;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through the files of the vault, and takes away what no longer comes. */
record VaultWalk(Path root) {
    /** All that have a name, some at a time. */
    void each(Consumer<List<BlobId>> some) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(root, VaultWalk::named)) {
            for (var folder : folders) {
                try (var files = Files.newDirectoryStream(folder, VaultWalk::blob)) {
                    some.accept(ids(files));
                }
            }
        }
    }

    /** Those on their way since before then come no more: whoever wrote them has ended. */
    void sweep(Instant before) throws IOException {
        var coming = root.resolve(VaultFiles.COMING);
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
}
