package cn.kehui.ground.parcel.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What somebody has had made.
 *
 * @param waits whether something is being made: the page looks again
 * @param said what has just happened; empty: nothing
 */
public record ParcelsPage(
        Shell shell, boolean waits, String said, int days, List<Made> ready, List<Going> going) {

    /**
     * One that is made, or will not be.
     *
     * @param file where it is fetched; empty: it cannot be
     * @param lines what is to be known of it
     * @param again what to post to have it made once more; null: nothing
     */
    public record Made(
            String id,
            String title,
            String look,
            String state,
            String file,
            List<String> lines,
            Again again) {}

    /** What was asked for, as it is posted. */
    public record Again(String kind, String asked) {}

    /**
     * One that is being made, or waits for its turn.
     *
     * @param of rows; 0: not known
     */
    public record Going(String id, String title, String words, long done, long of) {}
}
