package cn.kehui.total.statistics.web;

import cn.kehui.total.statistics.Cut;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of totals. */
final class TotalLinks {
    private static final String TOTALS = "/totals/{campaign}/{form}";

    private TotalLinks() {}

    /** The totals of a cut. */
    static String totals(Cut cut, boolean below) {
        var to = UriComponentsBuilder.fromPath(TOTALS);
        if (below) {
            to.queryParam("below", "1");
        }
        return to(to, cut);
    }

    /** What belongs to it: a field, {@code export.docx}, {@code snapshots}. */
    static String of(Cut cut, String what) {
        return to(UriComponentsBuilder.fromPath(TOTALS + "/" + what), cut);
    }

    private static String to(UriComponentsBuilder to, Cut cut) {
        cut.said().forEach(to::queryParam);
        return to.buildAndExpand(cut.campaign(), cut.form()).encode().toUriString();
    }
}
