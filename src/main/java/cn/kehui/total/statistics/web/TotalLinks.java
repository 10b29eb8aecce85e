package cn.kehui.total.statistics.web;

import cn.kehui.total.statistics.Cut;
import java.util.HashMap;
import java.util.Map;
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

    /** The totals of a cut with those of what lies below that come after one; empty: the first. */
    static String beside(Cut cut, String after) {
        var to = UriComponentsBuilder.fromPath(TOTALS).queryParam("below", "1");
        if (!after.isEmpty()) {
            to.queryParam("after", after);
        }
        return to(to, cut);
    }

    /** What belongs to it: a field, {@code export.docx}, {@code snapshots}. */
    static String of(Cut cut, String what) {
        return to(UriComponentsBuilder.fromPath(TOTALS + "/" + what), cut);
    }

    /** The same with more in its query. */
    static String of(Cut cut, String what, Map<String, String> more) {
        var to = UriComponentsBuilder.fromPath(TOTALS + "/" + what);
        var values =
                new HashMap<String, Object>(Map.of("campaign", cut.campaign(), "form", cut.form()));
        cut.said().forEach(to::queryParam);
        more.forEach(
                (key, value) -> {
                    to.queryParam(key, "{" + key + "}");
                    values.put(key, value);
                });
        return to.encode().buildAndExpand(values).toUriString();
    }

    private static String to(UriComponentsBuilder to, Cut cut) {
        cut.said().forEach(to::queryParam);
        return to.buildAndExpand(cut.campaign(), cut.form()).encode().toUriString();
    }
}
