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
 * @param choosing what is offered where a unit is not known
 */
public record BatchPage(
        Shell shell,
        String title,
        String home,
        String desk,
        Stage stage,
        List<Tab> tabs,
        List<Row> rows,
        String next,
        Choosing choosing) {

    /**
     * Choosing a unit for what is of none that is known.
     *
     * @param offered names of units of which there is no file
     * @param refused why the one that was typed was not taken; empty: none was refused
     */
    public record Choosing(List<String> offered, String refused) {
        static final Choosing NONE = new Choosing(List.of(), "");
    }

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
     * @param stands what filing it would do, or what became of it
     * @param unknown its number, if somebody is to say of which unit it is; else 0
     */
    public record Row(
            String name, String unit, String href, Stands stands, List<String> said, int unknown) {}

    /** How it stands: {@code look} of the chip, and its words. */
    public record Stands(String look, String words) {}
}
