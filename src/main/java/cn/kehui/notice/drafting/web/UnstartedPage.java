package cn.kehui.notice.drafting.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * Why a campaign cannot start yet.
 *
 * @param home the notice's own address
 */
public record UnstartedPage(Shell shell, String title, String home, List<Problem> problems) {
    /** {@code href}: where it is put right. */
    public record Problem(String href, String message) {}
}
