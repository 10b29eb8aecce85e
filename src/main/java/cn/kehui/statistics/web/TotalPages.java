package cn.kehui.statistics.web;

import cn.kehui.account.Visit;
import cn.kehui.base.web.Page;
import cn.kehui.form.Forms;
import cn.kehui.jte.Templates;
import cn.kehui.statistics.Cut;
import cn.kehui.statistics.Statistics;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Totals, and what they are made of. */
@Controller
final class TotalPages {
    private final Statistics statistics;
    private final Forms forms;
    private final Templates templates;

    TotalPages(Statistics statistics, Forms forms, Templates templates) {
        this.statistics = statistics;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping("/totals")
    Page all(Visit visit) {
        var choices =
                statistics.asked(visit.actor()).stream()
                        .map(
                                asked ->
                                        new TotalListPage.Choice(
                                                asked.title(),
                                                forms.find(asked.form())
                                                        .map(form -> form.shortTitle())
                                                        .orElse(asked.form().toString()),
                                                Links.totals(
                                                        Cut.of(asked.campaign(), asked.form()),
                                                        false),
                                                asked.joined()))
                        .toList();
        return Page.ok(templates.statisticsList(new TotalListPage(visit.shell(), choices)));
    }

    @GetMapping("/totals/{campaign}/{form}")
    Page totals(Visit visit, Asking asking) {
        var totals = statistics.totals(visit.actor(), asking.cut());
        var print = new TotalsPrint(totals, asking.below() != null);
        return Page.ok(templates.statisticsTotals(print.page(visit.shell())));
    }

    @GetMapping("/totals/{campaign}/{form}/{field}")
    Page trail(Visit visit, Asking asking, @PathVariable String field) {
        var trail = statistics.trail(visit.actor(), asking.cut(), field);
        return Page.ok(templates.statisticsTrail(new TrailPrint(trail).page(visit.shell())));
    }
}
