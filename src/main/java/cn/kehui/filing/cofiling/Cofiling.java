package cn.kehui.filing.cofiling;

import cn.kehui.ground.org.UnitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a table, given to a unit.
 *
 * @param part its key
 * @param word what the lead says to it; may be empty
 * @param added the unit added it itself, beside a row that it was given
 * @param done who said that it is filled in; null: nobody yet
 * @param ended why it is the unit's no more; null: it is
 */
public record Cofiling(
        CofilingId id,
        String part,
        UnitId unit,
        String name,
        String word,
        Stamp given,
        boolean added,
        @Nullable Stamp done,
        @Nullable Ended ended) {

    /** Who, and when. */
    public record Stamp(String name, Instant at) {}

    /** Why a unit writes its rows no more. */
    public enum Ended {
        TAKEN_BACK,
        FILED,
        WITHDRAWN
    }

    boolean live() {
        return ended == null;
    }

    /** The same as far as filing asks for it. */
    public Assigned assigned() {
        return new Assigned(id.value(), part, unit.value(), name, done != null);
    }

    /**
     * The same as far as filing asks for it, as JSON keeps it.
     *
     * @param name of the unit
     */
    public record Assigned(UUID id, String part, UUID unit, String name, boolean done) {}
}
