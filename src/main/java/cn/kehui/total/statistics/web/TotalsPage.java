package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The totals of a form for one node, as printed.
 *
 * @param whole whether nobody is missing; else the page says so before anything else
 * @param lacking how many are missing, {@code missing} the first of them, with how far they are
 * @param next others of those that stand beside it; no label: all do. {@code current}: these are
 *     the last, and it leads to the first
 * @param freeze where the total is frozen; empty: not by this reader
 * @param wholes what is made of parts of one kind: one's own, never units beside units
 * @param more what else can be had of it: files, overlaps, snapshots
 */
public record TotalsPage(
        Shell shell,
        String campaign,
        String form,
        String here,
        List<Choice> path,
        List<Switch> switches,
        String coverage,
        String gaps,
        boolean whole,
        int lacking,
        List<String> missing,
        Choice below,
        Choice next,
        String freeze,
        List<Choice> more,
        List<Column> columns,
        List<Row> rows,
        List<Whole> wholes) {

    /** A link to another total. */
    public record Choice(String label, String href, boolean current) {}

    /** One thing that can be chosen: by what, which line, which versions. */
    public record Switch(String label, List<Choice> choices) {}

    /** What lies below, beside the total; {@code href} empty: it cannot be opened further. */
    public record Column(String name, String href, String coverage, boolean whole) {}

    /** One indicator. {@code heading}: of a new group, else empty. */
    public record Row(
            String heading,
            String label,
            String unit,
            Figure total,
            String grades,
            List<Figure> below) {}

    /** What one whole is made of, by kind, all in one unit: a picture. */
    public record Whole(String id, String title, String unit, List<Part> parts) {}

    /** A kind, and how much; {@code look} as of a figure. */
    public record Part(String label, String text, String look) {}

    /**
     * @param look number, dash, blank or words
     * @param note such as what was taken off; may be empty
     */
    public record Figure(String text, String look, String href, String note) {}
}
