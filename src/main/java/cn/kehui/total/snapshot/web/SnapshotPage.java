package cn.kehui.total.snapshot.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * A snapshot, and what has changed since, as printed.
 *
 * @param lacking how many were missing, {@code missing} the first of them and how many more
 * @param movedMore how many more moved than are shown
 * @param since what has changed, in one sentence
 * @param overlaps what is taken off for being the same and was not then, or no more, or another
 *     number
 * @param files where it can be had as a document
 */
public record SnapshotPage(
        Shell shell,
        String code,
        String title,
        String frozen,
        String basis,
        String coverage,
        int lacking,
        List<String> missing,
        List<String> taken,
        String since,
        boolean changed,
        List<Row> rows,
        List<Moved> moved,
        int movedMore,
        List<String> overlaps,
        List<Source> sources,
        Part part,
        List<File> files,
        String live) {

    /** One figure, then and now. {@code now} empty and {@code changed} false: it is the same. */
    public record Row(String label, String unit, String then, String now, boolean changed) {}

    /** A unit whose counting version is another. */
    public record Moved(String unit, String words, String href) {}

    public record Source(String unit, String version, String accepted, String href) {}

    /**
     * Which of the reports that it is made of are shown.
     *
     * @param of how many there are
     * @param words such as 共 3200 份; empty: all are shown
     * @param next where the next are, {@code first} the first; empty: there are none
     */
    public record Part(int of, String words, String next, String first) {}

    public record File(String label, String href) {}
}
