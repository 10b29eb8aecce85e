package cn.kehui.filing.review.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;

/**
 * The rows of all units for one duty, side by side.
 *
 * @param heads the questions of a row
 * @param first where the list begins, {@code next} where it goes on; empty: here
 */
public record RowsPage(
        Shell shell,
        String title,
        List<String> heads,
        List<Unit> units,
        String first,
        String next) {

    /**
     * @param quota how many rows it may send, with the clause; empty: no limit is set
     * @param over whether it sent more
     */
    public record Unit(
            String href, String name, String state, String quota, boolean over, List<Row> rows) {}

    /** {@code number}: from 1. */
    public record Row(int number, List<Cell> cells) {}

    /** {@code said}: what is to be said of it, with its mark. */
    public record Cell(String text, List<SaidBeside> said) {}
}
