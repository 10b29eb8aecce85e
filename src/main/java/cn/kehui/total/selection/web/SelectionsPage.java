package cn.kehui.total.selection.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/** The campaigns in which activities were recommended to a unit, and the lists it sent. */
public record SelectionsPage(Shell shell, List<One> campaigns) {
    public record One(String href, String title, List<Sent> lists) {}

    public record Sent(String href, String title, String by) {}
}
