package cn.kehui.duty.obligation.web;

import cn.kehui.duty.obligation.Amending;
import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * Putting a published duty right.
 *
 * @param limited whether the notice sets a limit that can be changed
 */
public record CorrectionPage(
        Shell shell,
        String title,
        String back,
        String action,
        Amending.Typed typed,
        boolean limited,
        List<Problem> problems) {

    /** {@code href}: the input. */
    public record Problem(String href, String message) {}
}
