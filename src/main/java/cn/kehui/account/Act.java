package cn.kehui.account;

import java.time.Instant;
import java.util.Map;

/**
 * An event that a person brought about. To publish it is to record it: the journal listens, in the
 * same transaction.
 */
public interface Act {
    Actor by();

    Instant at();

    /**
     * What it was done to: an id, or a name. No personal data beyond what the journal must hold.
     */
    String subject();

    /** What else an auditor needs, as words. */
    default Map<String, String> detail() {
        return Map.of();
    }
}
