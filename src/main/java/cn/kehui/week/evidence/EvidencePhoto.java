package cn.kehui.week.evidence;

import cn.kehui.ground.vault.BlobId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photograph of an activity, as it came.
 *
 * @param name as its sender called it, without folders
 * @param size bytes
 * @param found null: it was not looked at yet
 * @param decision what stands, a decision that was taken back too; null: nobody decided yet
 */
public record EvidencePhoto(
        UUID id,
        String name,
        BlobId blob,
        long size,
        Instant addedAt,
        @Nullable PhotoFound found,
        @Nullable PhotoDecision decision) {
    /** Whether a reviewer says so of it now. */
    public boolean is(PhotoDecision.Verdict verdict) {
        return decision != null && decision.verdict() == verdict;
    }
}
