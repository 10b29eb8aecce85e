package cn.kehui.week.photo.file;

import cn.kehui.ground.picture.Content;
import cn.kehui.ground.picture.MadeByMachine;
import cn.kehui.ground.picture.Walked;
import cn.kehui.ground.workshop.Job;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file that is said to be a photograph: first its structure, and its pixels only where
 * that is sound and says that there are not too many.
 */
public final class ReadPhoto implements Job<ReadPhoto.Asked, PhotoFacts> {
    private static final int HEAD = 64;

    /**
     * @param pixels of a picture that is decoded, at most
     * @param small whether a small picture is made
     */
    public record Asked(long pixels, boolean small) {}

    @Override
    public Class<Asked> asks() {
        return Asked.class;
    }

    @Override
    public Class<PhotoFacts> gives() {
        return PhotoFacts.class;
    }

    @Override
    public PhotoFacts run(Path file, Asked asked) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var content = Content.of(head(bytes));
            var walked = walked(content, bytes);
            var foreign = content.picture() ? Foreign.of(content, bytes, walked) : Foreign.NONE;
            var machine = MadeByMachine.of(walked.beside());
            var camera = content.picture() ? CameraWords.of(file, walked) : Camera.UNSAID;
            var unseen = unseen(content, walked, foreign, asked);
            var seen =
                    unseen == Unseen.SEEN
                            ? new Looking(camera, asked.small(), machine).at(file, content)
                            : new Seen(null, unseen, null);
            return new PhotoFacts(
                    content,
                    walked.width(),
                    walked.height(),
                    walked.whole(),
                    foreign.name(),
                    machine.label(),
                    machine.other(),
                    camera,
                    seen.looks(),
                    seen.unseen(),
                    seen.small());
        }
    }

    private static byte[] head(ByteBuffer file) {
        var head = new byte[Math.min(HEAD, file.limit())];
        file.get(0, head);
        return head;
    }

    private static Walked walked(Content content, ByteBuffer file) {
        try {
            return Walked.of(content, file);
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            return Walked.broken();
        }
    }

    private static Unseen unseen(Content content, Walked walked, Foreign foreign, Asked asked) {
        if (!content.picture()) {
            return Unseen.NO_PICTURE;
        }
        if (walked.pixels() > asked.pixels()) {
            return Unseen.TOO_LARGE;
        }
        if (foreign != Foreign.NONE && foreign != Foreign.UNKNOWN) {
            return Unseen.FOREIGN;
        }
        return walked.whole() ? Unseen.SEEN : Unseen.DAMAGED;
    }

    /**
     * What came of decoding.
     *
     * @param looks null where {@code unseen} says why
     */
    record Seen(@Nullable Looks looks, Unseen unseen, byte @Nullable [] small) {}
}
