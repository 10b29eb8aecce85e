package cn.kehui.week.photo.film;

import org.jspecify.annotations.Nullable;

/**
 * What a reader found in a film; nothing here is a verdict yet.
 *
 * @param seconds that it lasts, the longer of what its head says and of what comes
 * @param said by its head; 0: it does not say
 * @param codec as its makers call it; empty: nothing could tell
 * @param label what a block AIGC says; null: there is none
 * @param machine another word of having been made by a machine; empty: none
 * @param poster one of its pictures as a JPEG, without place and camera, with the mark of a machine
 *     where the film bears one; null: there is none
 */
public record FilmFacts(
        State state,
        double seconds,
        double said,
        int width,
        int height,
        String codec,
        @Nullable String label,
        String machine,
        byte @Nullable [] poster) {

    /** How far it could be played. */
    public enum State {
        PLAYS,
        /** What plays films is not installed. */
        NO_TOOL,
        /** It has more bytes than are opened. */
        TOO_LARGE,
        /** It has sound at most. */
        NO_PICTURE,
        /** It does not open, or no picture of it does. */
        BROKEN,
        /** It ends before its head says. */
        CUT_OFF,
        /** Its reader passed a limit of time or memory, or ended. */
        TOO_HEAVY,
        /** Another program would open, or run, the same file. */
        FOREIGN
    }

    /** Of a film of which nothing is known but why. */
    public static FilmFacts unseen(State why) {
        return new FilmFacts(why, 0, 0, 0, 0, "", null, "", null);
    }
}
