package cn.kehui.week.coverage.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.coverage.PastedReports;
import cn.kehui.week.coverage.web.PastedPage.Row;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many reports at once, pasted out of a table: looked at, then logged. */
@Controller
@RequestMapping("/campaigns/{campaign}/coverage/pasted")
class PastedPages {
    private final Campaigns campaigns;
    private final PastedReports pasted;
    private final Templates templates;

    PastedPages(Campaigns campaigns, PastedReports pasted, Templates templates) {
        this.campaigns = campaigns;
        this.pasted = pasted;
        this.templates = templates;
    }

    /** Shows how each line is understood; or, where that was seen, logs those that can be. */
    @PostMapping
    Page paste(
            Visit visit,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "") String press) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        if (!press.equals("take")) {
            return Page.ok(
                    templates.weekCoveragePasted(
                            looked(visit, seen, lines, CoveragePage.Said.NOTHING)));
        }
        var taken = pasted.take(visit.actor(), seen.id(), lines);
        var told = Texts.say("coverage.taken", taken.logged(), taken.before());
        if (taken.left().isEmpty()) {
            return Page.ok(
                    templates.weekCoveragePasted(
                            page(visit, seen, "", new CoveragePage.Said(told, "", ""))));
        }
        var said = new CoveragePage.Said(told, Texts.say("coverage.left"), "");
        return Page.unprocessable(
                templates.weekCoveragePasted(looked(visit, seen, taken.left(), said)));
    }

    private static PastedPage page(
            Visit visit, Campaign campaign, String text, CoveragePage.Said said) {
        return new PastedPage(
                visit.shell(), where(visit, campaign), said, text, "", false, List.of());
    }

    private static CoveragePage.Where where(Visit visit, Campaign campaign) {
        return new CoveragePrint(campaign, visit.actor()).where(Texts.say("coverage.many"));
    }

    private PastedPage looked(Visit visit, Campaign campaign, String text, CoveragePage.Said said) {
        var looked = pasted.look(visit.actor(), campaign.id(), text);
        var lines = looked.lines();
        long fresh = lines.stream().filter(PastedReports.Line::fresh).count();
        long before = lines.stream().filter(PastedReports.Line::before).count();
        var counts =
                lines.isEmpty()
                        ? ""
                        : Texts.say("coverage.counts", fresh, before, lines.size() - fresh - before)
                                + (looked.later() > 0
                                        ? Texts.say("coverage.later", looked.later())
                                        : "");
        return new PastedPage(
                visit.shell(),
                where(visit, campaign),
                lines.isEmpty() && said.told().isEmpty()
                        ? new CoveragePage.Said("", Texts.say("coverage.no-lines"), "")
                        : said,
                text,
                counts,
                fresh > 0,
                IntStream.range(0, lines.size()).mapToObj(i -> row(i + 1, lines.get(i))).toList());
    }

    private static Row row(int number, PastedReports.Line line) {
        var words = line.words();
        var rest =
                Stream.of(
                                words.level() == null
                                        ? Texts.say("coverage.no-level")
                                        : words.level().label(),
                                words.day() == null
                                        ? Texts.say("coverage.no-day")
                                        : words.day().toString(),
                                CoveragePrint.kind(words.original()))
                        .toList();
        var look = line.fresh() ? "done" : line.before() ? "" : "missing";
        var state =
                line.fresh()
                        ? "coverage.row-new"
                        : line.before() ? "coverage.row-before" : "coverage.row-open";
        return new Row(
                number,
                look,
                Texts.say(state),
                words.outlet(),
                words.title(),
                words.link(),
                String.join(" · ", rest),
                line.findings().stream().map(Finding::message).toList());
    }
}
