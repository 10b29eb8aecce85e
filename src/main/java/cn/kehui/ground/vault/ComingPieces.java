package cn.kehui.ground.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that come piece by piece, each on the disk before the next is asked for. */
public record ComingPieces(Path folder) {
    /** Whether so much of it is there. */
    public boolean has(UUID id, long bytes) throws IOException {
        try {
            return Files.size(at(id)) >= bytes;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Writes a piece, on the disk when it returns; what a cut left behind it is overwritten. */
    public void write(UUID id, long offset, byte[] bytes) throws IOException {
        VaultFiles.made(folder);
        try (var channel =
                FileChannel.open(at(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(offset);
            channel.position(offset);
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(at(id));
    }

    public void forget(UUID id) throws IOException {
        Files.deleteIfExists(at(id));
    }

    private Path at(UUID id) {
        return folder.resolve(id + ".piece");
    }
}
