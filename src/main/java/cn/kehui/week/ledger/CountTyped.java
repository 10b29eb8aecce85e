package cn.kehui.week.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A count as it was typed.
 *
 * @param under the id that its page was given: pressed twice it is entered once
 * @param quantity as typed
 * @param grade null: none was chosen
 * @param session its key; empty: of the whole activity
 * @param source where it is from; may be empty
 * @param replaces what is put right; null: it is a further one
 * @param why it is put right; may be empty where it is a further one
 * @param sure the token of what was asked and is so; may be empty
 */
public record CountTyped(
        UUID under,
        Counted what,
        String quantity,
        @Nullable CountGrade grade,
        String session,
        String source,
        @Nullable Right replaces,
        String sure) {

    /** Which entry is put right, and why; {@code strikes}: it counts no more. */
    public record Right(UUID entry, String why, boolean strikes) {}
}
