package cn.kehui.notice.drafting.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/** Campaigns of the levels above that can be taken over; {@code days} before their dates. */
public record OfferedPage(Shell shell, int days, List<One> offered) {
    public record One(String id, String title, String issuers, int duties) {}
}
