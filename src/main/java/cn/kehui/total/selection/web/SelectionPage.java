package cn.kehui.total.selection.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;

/**
 * Every recommended activity, and what was decided on it.
 *
 * @param home its own address
 * @param sums how many there are, are picked, are left
 * @param upward how many the unit may itself send; empty: no limit is set
 * @param over whether more are picked than that
 * @param refused why something was not done; empty: nothing was refused
 * @param tiers as what an activity may go on
 * @param title typed for the list
 * @param units some of those that recommend, {@code pages} where the others are
 */
public record SelectionPage(
        Shell shell,
        String home,
        String campaign,
        String sums,
        String upward,
        boolean over,
        String refused,
        boolean picks,
        List<String> tiers,
        String title,
        List<Unit> units,
        Pages pages,
        List<SelectionsPage.Sent> lists) {

    /**
     * Where the list begins, and where it goes on; empty: here.
     *
     * @param after the last unit that was shown before; empty: it begins
     */
    public record Pages(String first, String next, String after) {}

    /**
     * @param href what the unit filed
     * @param quota how many it recommends of how many, after which clause; empty: no limit is set
     * @param over whether it recommends more
     */
    public record Unit(
            String href,
            String name,
            String state,
            boolean accepted,
            String quota,
            boolean over,
            List<Row> rows) {}

    /**
     * @param id in the page
     * @param pick what was decided, in words; empty: nothing
     * @param look picked, declined, again or open
     * @param reason typed so far, or given before
     * @param wrong why the decision was not kept; empty: it was
     */
    public record Row(
            String id,
            String submission,
            int row,
            String name,
            List<Cell> cells,
            List<String> twins,
            String look,
            String pick,
            String reason,
            String wrong,
            Recommendation as) {}

    /**
     * As what it goes on, and the activity that it is.
     *
     * @param tier chosen so far, or as it was entered; empty: nobody said
     * @param href where it was entered; empty: it was not
     * @param entered what is said of that
     */
    public record Recommendation(String tier, String href, String entered) {}

    public record Cell(String label, String text, List<SaidBeside> said) {}
}
