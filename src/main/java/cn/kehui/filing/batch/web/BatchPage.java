package cn.kehui.filing.batch.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What becomes, or became, of each file of a batch.
 *
 * @param title of the duty
 * @param home of the batch, {@code desk} where the files are put right
 * @param stage how far it has come
 * @param tabs how many files there are of each kind
 * @param next where the list goes on; empty: here it ends
 */
public record BatchPage(
        Shell shell,
        String title,
        String home,
        String desk,
        Stage stage,
        List<Tab> tabs,
        List<Row> rows,
        String next) {

    /**
     * How far it has come.
     *
     * @param confirmed whether somebody said that it shall be done
     * @param waiting how many files are still to be done, of {@code all} that shall be
     * @param said what came of it, in words
     */
    public record Stage(boolean confirmed, int waiting, int all, String said, Sums sums) {}

    /** How many files there are, and how many of them can be done. */
    public record Sums(int files, int fit, int replaces, int open) {}

    /** {@code current}: the list is narrowed to it. */
    public record Tab(String label, String href, int many, boolean current) {}

    /**
     * One file.
     *
     * @param href of the unit's page; empty: it is of no unit
     * @param look and {@code becomes}: what filing it would do, or what became of it
     */
    public record Row(
            String name,
            String unit,
            String href,
            String look,
            String becomes,
            List<String> said) {}
}
