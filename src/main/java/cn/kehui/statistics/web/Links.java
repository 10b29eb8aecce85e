package cn.kehui.statistics.web;

import cn.kehui.statistics.Basis;
import cn.kehui.statistics.By;
import cn.kehui.statistics.Cut;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of totals. */
public final class Links {
    private Links() {}

    /** The totals of a cut. */
    public static String totals(Cut cut, boolean below) {
        var to = UriComponentsBuilder.fromPath("/totals/{campaign}/{form}");
        if (below) {
            to.queryParam("below", "1");
        }
        return to(to, cut);
    }

    /** What one figure of it is made of. */
    public static String field(Cut cut, String field) {
        return to(UriComponentsBuilder.fromPath("/totals/{campaign}/{form}/" + field), cut);
    }

    private static String to(UriComponentsBuilder to, Cut cut) {
        if (cut.by() == By.REGIONS) {
            to.queryParam("by", "regions");
        }
        if (!cut.at().isEmpty()) {
            to.queryParam(cut.by() == By.REGIONS ? "region" : "unit", cut.at());
        }
        var line = cut.line();
        if (line != null) {
            to.queryParam("line", line.name().toLowerCase(Locale.ROOT));
        }
        if (cut.basis() == Basis.FILED) {
            to.queryParam("basis", "filed");
        }
        return to.buildAndExpand(cut.campaign(), cut.form()).encode().toUriString();
    }
}
