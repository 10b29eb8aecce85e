package cn.kehui.visitor.door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What counts of what was done at a door, and for how long a pass is good. */
final class DoorRules {
    /** So long after the last of its sessions a telephone that was away may still send. */
    static final Duration LATE = Duration.ofDays(7);

    /** So many telephones may use one pass: a link that went round fills no database. */
    static final int DEVICES = 50;

    /** So long a pass is good where no day of its sessions is known. */
    private static final Duration UNDATED = Duration.ofDays(14);

    private DoorRules() {}

    /** Why something does not count. */
    enum Refused {
        /** The pass is not for that session. */
        SESSION,
        /** The day of the session had not come. */
        EARLY,
        /** The day of the session was over. */
        LATE,
        /** The pass was revoked before it came in. */
        REVOKED,
        /** No party of that session has such a ticket. */
        UNKNOWN
    }

    /**
     * When the pass lets nobody in any more.
     *
     * @param sessions those of its activity
     */
    static Instant ends(DoorPass pass, List<DoorSession> sessions) {
        return own(pass, sessions).stream()
                .map(DoorSession::ends)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(pass.by().at().plus(UNDATED));
    }

    /** The sessions that a pass is for. */
    static List<DoorSession> own(DoorPass pass, List<DoorSession> sessions) {
        return sessions.stream().filter(one -> pass.sessions().contains(one.id().key())).toList();
    }

    /**
     * When that was by our clock, as far as can be known: a device's own may be wrong by a day.
     *
     * @param slow by how much the device's clock is behind ours
     */
    static Instant at(DoorEvent event, Duration slow, DoorPass pass, Instant now) {
        var at = event.saidAt().plus(slow);
        if (at.isAfter(now)) {
            return now;
        }
        return at.isBefore(pass.by().at()) ? pass.by().at() : at;
    }

    /**
     * @param session null: the pass is not for it
     * @param known whether its ticket is of a party of that session, where it is one
     */
    static @Nullable Refused refused(
            DoorPass pass, @Nullable DoorSession session, Instant at, boolean known) {
        if (pass.revokedAt() != null) {
            return Refused.REVOKED;
        }
        if (session == null) {
            return Refused.SESSION;
        }
        var begins = session.begins();
        if (begins != null && at.isBefore(begins)) {
            return Refused.EARLY;
        }
        var ends = session.ends();
        if (ends != null && !at.isBefore(ends)) {
            return Refused.LATE;
        }
        return known ? null : Refused.UNKNOWN;
    }
}
