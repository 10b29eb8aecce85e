package cn.kehui.total.statistics.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.total.statistics.Trail;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Totals, and what they are made of. */
@Controller
final class TotalPages {
    /** So many of those below are columns of a page. */
    private static final int BESIDE = 32;

    private final Statistics statistics;
    private final Templates templates;

    TotalPages(Statistics statistics, Templates templates) {
        this.statistics = statistics;
        this.templates = templates;
    }

    @GetMapping("/totals/{campaign}/{form}")
    Page totals(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String form,
            @RequestParam Map<String, String> said) {
        var beside =
                said.containsKey("below")
                        ? new Cut.Beside(said.getOrDefault("after", ""), BESIDE)
                        : Cut.Beside.NOTHING;
        var totals = statistics.totals(visit.actor(), Cut.of(campaign, form, said), beside);
        var known =
                new TotalsPrint.Known(
                        statistics.distinct(visit.actor(), totals),
                        statistics.missing(visit.actor(), totals),
                        beside);
        var print = new TotalsPrint(totals, known);
        return Page.ok(templates.totalStatisticsTotals(print.page(visit)));
    }

    /** Which figure: the path of its address. */
    record At(String campaign, String form, String field) {}

    @GetMapping("/totals/{campaign}/{form}/{field}")
    Page trail(Visit visit, At at, @RequestParam Map<String, String> said) {
        var cut = Cut.of(at.campaign(), at.form(), said);
        var which =
                new Trail.Which(
                        said.getOrDefault("q", ""),
                        said.getOrDefault("after", ""),
                        said.getOrDefault("lacking", ""));
        var trail = statistics.trail(visit.actor(), cut, at.field(), which);
        return Page.ok(templates.totalStatisticsTrail(new TrailPrint(trail).page(visit.shell())));
    }
}
