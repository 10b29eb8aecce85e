package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

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
        List<Missing> missing) {

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
