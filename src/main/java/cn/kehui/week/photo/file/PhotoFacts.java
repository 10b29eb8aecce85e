package cn.kehui.week.photo.file;

import cn.kehui.ground.picture.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in one file; nothing here is a verdict yet.
 *
 * @param width as the file's head says, 0: it does not say
 * @param whole whether the file ends as its format ends
 * @param foreign what else the file is, {@code NONE}: nothing
 * @param label what a block AIGC says; null: there is none
 * @param machine another word of having been made by a machine; empty: none
 * @param looks null where it was not decoded
 * @param unseen why it was not decoded
 * @param small a small picture as a JPEG, upright and without what stood beside it; null: none was
 *     asked for, or none could be made
 */
public record PhotoFacts(
        Content content,
        int width,
        int height,
        boolean whole,
        String foreign,
        @Nullable String label,
        String machine,
        Camera camera,
        @Nullable Looks looks,
        Unseen unseen,
        byte @Nullable [] small) {

    /** Why nothing is known of a picture's pixels. */
    public enum Unseen {
        SEEN,
        /** It is no picture. */
        NO_PICTURE,
        /** Its head claims more pixels than are decoded. */
        TOO_LARGE,
        /** The file is cut off or damaged. */
        DAMAGED,
        /** Its reader passed a limit of time or memory, or ended. */
        TOO_HEAVY,
        /** What decodes this format is not installed. */
        NO_TOOL,
        /** Another program would open, or run, the same file. */
        FOREIGN
    }
}
