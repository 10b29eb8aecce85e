package cn.kehui.filing.review.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What waits for review of one duty: what is clean may be accepted together, the rest is opened one
 * by one.
 *
 * @param action where the chosen ones are sent
 * @param told what was accepted just now; empty: nothing
 * @param refused of each that was not, why
 * @param clean without a question; {@code rest} with one
 * @param more how many wait beyond those
 */
public record TogetherPage(
        Shell shell,
        String action,
        String title,
        String told,
        List<String> refused,
        List<Clean> clean,
        List<Other> rest,
        int more) {

    /**
     * @param shown what is accepted: the obligation and the version that stands here
     * @param papers how many files were attached; empty: none are asked for
     */
    public record Clean(
            String shown,
            String href,
            String unit,
            String by,
            String papers,
            List<ReviewPage.Block> blocks) {}

    /** {@code why} it has to be opened. */
    public record Other(String href, String unit, String why) {}
}
