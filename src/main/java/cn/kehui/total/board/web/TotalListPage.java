package cn.kehui.total.board.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/** Which totals one may see, campaign by campaign. */
public record TotalListPage(Shell shell, List<Group> groups) {

    /** One campaign. */
    public record Group(
            String id, String title, String issuers, String board, List<Choice> choices) {}

    /** {@code joined}: over all lines. */
    public record Choice(String form, String href, boolean joined, StandPage stand) {}
}
