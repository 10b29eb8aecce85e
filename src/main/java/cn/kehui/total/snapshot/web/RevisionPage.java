package cn.kehui.total.snapshot.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What a newer accepted version moved in the totals above it, as printed.
 *
 * @param href where what was filed can be opened; empty: not by this reader
 */
public record RevisionPage(
        Shell shell,
        String unit,
        String title,
        String versions,
        String href,
        List<Move> moves,
        List<SnapshotListPage.Line> snapshots) {

    public record Move(String label, String unit, String of, String then, String now) {}
}
