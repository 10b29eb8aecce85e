package cn.kehui.total.snapshot.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * A snapshot, and what has changed since, as printed.
 *
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
        List<String> missing,
        List<String> taken,
        String since,
        boolean changed,
        List<Row> rows,
        List<Moved> moved,
        List<String> overlaps,
        List<Source> sources,
        List<File> files,
        String live) {

    /** One figure, then and now. {@code now} empty and {@code changed} false: it is the same. */
    public record Row(String label, String unit, String then, String now, boolean changed) {}

    /** A unit whose counting version is another. */
    public record Moved(String unit, String words, String href) {}

    public record Source(String unit, String version, String accepted, String href) {}

    public record File(String label, String href) {}
}
