package cn.kehui.week.recording;

import cn.kehui.ground.vault.BlobId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A film of an activity, as it came.
 *
 * @param name as its sender called it, without folders
 * @param size bytes
 * @param type by its first bytes, as browsers name it
 * @param found null: it was not looked at yet
 * @param poster one of its pictures; null: there is none
 * @param given whether looking at it was given up
 */
public record Recording(
        UUID id,
        Sent sent,
        Instant addedAt,
        @Nullable RecordingFound found,
        @Nullable BlobId poster,
        boolean given) {

    /** The file itself. */
    public record Sent(String name, BlobId blob, long size, String type) {}
}
