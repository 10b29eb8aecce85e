package cn.kehui.week.coverage.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report in the press.
 *
 * @param facts as they stand, where they are only read
 * @param entry where it is corrected; null: it is only read
 */
public record ReportPage(
        Shell shell,
        CoveragePage.Where where,
        CoveragePage.Said said,
        String title,
        List<Fact> facts,
        @Nullable EntryForm entry,
        List<Shown> clippings) {

    /** {@code link} empty: it is no address. */
    public record Fact(String label, String words, String link) {}

    public record Shown(String href, String name, String size, boolean picture) {}
}
