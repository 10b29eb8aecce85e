package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * One Kehui per data directory: the kernel frees the lock when its holder dies, however it dies.
 */
final class DataLock implements AutoCloseable {
    private final FileChannel held;

    private DataLock(FileChannel held) {
        this.held = held;
    }

    /** Takes the lock and writes down who serves what, or refuses and says who does. */
    static DataLock take(DataDir data, String serves) {
        try {
            var file =
                    FileChannel.open(
                            data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(file)) {
                file.close();
                var holder = holder(data);
                throw new Refusal(
                        "database.in-use",
                        data.root(),
                        holder[0],
                        holder.length > 1 ? holder[1] : "?");
            }
            file.truncate(0);
            var words = serves + "\n" + ProcessHandle.current().pid() + "\n";
            file.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            return new DataLock(file);
        } catch (IOException e) {
            throw new Refusal("database.not-writable", data.root(), DataDir.reason(e)).because(e);
        }
    }

    /** Who has just taken the lock may still have to write down who it is. */
    private static String[] holder(DataDir data) throws IOException {
        var words = Files.readString(data.lock());
        for (int tries = 0; tries < 100 && !words.endsWith("\n"); tries++) {
            Pause.brief();
            words = Files.readString(data.lock());
        }
        return words.split("\n");
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new IllegalStateException("a file that was open can be closed", e);
        }
    }
}
