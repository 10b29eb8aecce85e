package cn.kehui.total.snapshot.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/** The snapshots of a campaign. */
public record SnapshotListPage(Shell shell, List<Line> lines) {
    public record Line(String code, String title, String frozen, String href) {}
}
