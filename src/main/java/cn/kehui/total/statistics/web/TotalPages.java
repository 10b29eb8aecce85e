package cn.kehui.total.statistics.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Statistics;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Totals, and what they are made of. */
@Controller
final class TotalPages {
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
        var totals = statistics.totals(visit.actor(), Cut.of(campaign, form, said));
        var distinct = statistics.distinct(visit.actor(), totals);
        var print = new TotalsPrint(totals, distinct, said.containsKey("below"));
        return Page.ok(templates.totalStatisticsTotals(print.page(visit)));
    }

    /** Which figure: the path of its address. */
    record At(String campaign, String form, String field) {}

    @GetMapping("/totals/{campaign}/{form}/{field}")
    Page trail(Visit visit, At at, @RequestParam Map<String, String> said) {
        var cut = Cut.of(at.campaign(), at.form(), said);
        var trail = statistics.trail(visit.actor(), cut, at.field());
        return Page.ok(templates.totalStatisticsTrail(new TrailPrint(trail).page(visit.shell())));
    }
}
