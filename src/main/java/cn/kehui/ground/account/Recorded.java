package cn.kehui.ground.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that the journal keeps, in the same transaction. What a person brought about is an
 * {@link Act}; a sign-in that failed has nobody.
 */
public interface Recorded {
    /** Null: nobody was signed in. */
    @Nullable Actor by();

    Instant at();

    /**
     * What it was done to: an id, or a name. No personal data beyond what the journal must hold.
     */
    String subject();

    /** Several of one transaction, in their order: the journal keeps them with one sentence. */
    interface AtOnce {
        List<? extends Recorded> acts();
    }

    /** What else an auditor needs, as words. */
    default Map<String, String> detail() {
        return Map.of();
    }
}
