package cn.kehui.visitor.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an answer is made of, all of it as it stands at a moment. */
public final class ProgrammeStanding {
    private final ProgrammeEdition edition;
    private final @Nullable FreeSessions left;

    /**
     * @param left where places are left; null: nobody asks for it
     */
    ProgrammeStanding(ProgrammeEdition edition, @Nullable FreeSessions left) {
        this.edition = edition;
        this.left = left;
    }

    public ProgrammeEdition edition() {
        return edition;
    }

    @Nullable FreeSessions left() {
        return left;
    }

    /** Whether it tells only sessions at which places are left. */
    public boolean places() {
        return left != null;
    }

    /**
     * When places were left as it tells, where that could not be told anew since; null: it is no
     * older than {@link #oldest}.
     */
    public @Nullable Instant lateSince() {
        return left == null ? null : left.lateSince();
    }

    /** How many seconds old it is at most that places are left. */
    public static long oldest() {
        return FreePlaces.OLDEST.toSeconds();
    }

    /** What tells it apart from others of this process, besides the edition; empty: nothing. */
    public String name() {
        return left == null ? "" : left.name();
    }
}
