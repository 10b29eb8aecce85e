package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import java.util.Map;

/** What one figure is made of, as printed. */
public record TrailPage(
        Shell shell,
        String label,
        String unit,
        String here,
        String totals,
        String form,
        TotalsPage.Figure total,
        String coverage,
        String gaps,
        boolean whole,
        boolean listed,
        String distinct,
        List<String> names,
        List<Given> given,
        List<Off> taken,
        List<Missing> missing,
        Paging paging) {

    /**
     * Which of them are shown.
     *
     * @param action where words are looked for, {@code cut} what goes with them, {@code words} what
     *     was looked for
     * @param found how many that found; empty: nothing was looked for
     * @param shown how many of how many there are
     * @param lacking how many are missing
     * @param more how many more were taken off and are named where they were flagged
     */
    public record Paging(
            String action,
            Map<String, String> cut,
            String words,
            String found,
            Part shown,
            Part lacking,
            int more) {}

    /**
     * @param words such as 第 1—200 家，共 3200 家; empty: all are there
     * @param next where the next are, {@code first} the first; empty: there are none
     */
    public record Part(int of, String words, String next, String first) {}

    /**
     * @param text as it stands in the unit's form, or what its answer is instead
     * @param href where it was filed; empty: not for this reader
     * @param revision where it is told what this version moved; empty: there is nothing to tell
     */
    public record Given(
            String unit,
            String line,
            String text,
            String look,
            String version,
            String filed,
            String accepted,
            String reason,
            String href,
            String revision) {}

    /** What is taken off, with its sign. */
    public record Off(String text, String activity, String kept, String other, String href) {}

    public record Missing(String unit, String state, String receiver, String href) {}
}
