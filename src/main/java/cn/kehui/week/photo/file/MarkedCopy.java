package cn.kehui.week.photo.file;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The mark of a machine, from an original to its copy. */
public final class MarkedCopy {
    private static final int HEAD = 64;

    private MarkedCopy() {}

    /**
     * The copy, saying of itself what the original says: 标识办法, nobody may take the mark away.
     *
     * @param jpeg a copy without what stood beside the original
     */
    public static byte[] along(Path original, byte[] jpeg) throws IOException {
        try (var channel = FileChannel.open(original, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var head = new byte[Math.min(HEAD, bytes.limit())];
            bytes.get(0, head);
            var beside = Walked.of(Content.of(head), bytes).beside();
            return Marked.of(jpeg, MadeByMachine.of(beside).block());
        } catch (IndexOutOfBoundsException | BufferUnderflowException broken) {
            return jpeg;
        }
    }
}
