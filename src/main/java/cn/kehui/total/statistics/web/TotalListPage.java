package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/** Which totals one may see. */
public record TotalListPage(Shell shell, List<Choice> choices) {

    /** {@code joined}: over all lines. */
    public record Choice(String campaign, String form, String href, boolean joined) {}
}
