package cn.kehui.week.coverage.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * Lines that were pasted out of a table.
 *
 * @param text as it was pasted, or what is left of it
 * @param counts how many are new, logged already, and not understood; empty: nothing was looked at
 * @param fresh whether something can be logged
 */
public record PastedPage(
        Shell shell,
        CoveragePage.Where where,
        CoveragePage.Said said,
        String text,
        String counts,
        boolean fresh,
        List<Row> rows) {

    /**
     * @param look of the chip
     * @param why what has to be put right
     */
    public record Row(
            int number,
            String look,
            String state,
            String outlet,
            String title,
            String link,
            String rest,
            List<String> why) {}
}
