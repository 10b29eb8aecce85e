package cn.kehui.ground.picture;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What every copy of a picture goes on saying of it (GB 45438: the block AIGC). */
public final class CopyMarks {
    private static final int HEAD = 64;

    private CopyMarks() {}

    /**
     * The copy with the original's mark of a machine, or as it is where the original bears none:
     * nobody may take the mark away (标识办法).
     *
     * @param jpeg drops all else that stood beside the original, place and camera too
     */
    public static byte[] along(Path original, byte[] jpeg) throws IOException {
        try (var channel = FileChannel.open(original, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var head = new byte[Math.min(HEAD, bytes.limit())];
            bytes.get(0, head);
            var beside = Walked.of(Content.of(head), bytes).beside();
            return along(MadeByMachine.of(beside), jpeg);
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            return jpeg;
        }
    }

    /** Likewise, where what the original says was read before. */
    public static byte[] along(MadeByMachine original, byte[] jpeg) {
        return Marked.of(jpeg, original.block());
    }
}
