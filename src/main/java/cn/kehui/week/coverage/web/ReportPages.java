package cn.kehui.week.coverage.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.FileNames;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.coverage.Clippings;
import cn.kehui.week.coverage.CoverageId;
import cn.kehui.week.coverage.CoverageSaving;
import cn.kehui.week.coverage.CoverageTyped;
import cn.kehui.week.coverage.PressReport;
import cn.kehui.week.coverage.PressReports;
import cn.kehui.week.coverage.web.ReportPage.Fact;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One report in the press: read, corrected, withdrawn. */
@Controller
@RequestMapping("/campaigns/{campaign}/coverage/{id}")
class ReportPages {
    private final Campaigns campaigns;
    private final PressReports coverage;
    private final Clippings clippings;
    private final Templates templates;

    ReportPages(
            Campaigns campaigns, PressReports coverage, Clippings clippings, Templates templates) {
        this.campaigns = campaigns;
        this.coverage = coverage;
        this.clippings = clippings;
        this.templates = templates;
    }

    /** Which report, as the address has it; at which version the page showed it. */
    record Which(String campaign, String id, @Nullable Long version) {
        CoverageId of() {
            return CoverageId.of(campaign, id);
        }

        PressReports.Seen seen() {
            return new PressReports.Seen(of(), version == null ? -1 : version);
        }

        String home() {
            return "/campaigns/" + campaign + "/coverage/" + id;
        }
    }

    /** What a page shows besides the report: what was typed, and what became of it. */
    private record Around(
            CoveragePage.Said said, @Nullable CoverageTyped typed, Map<String, String> wrong) {}

    @GetMapping
    Page open(Visit visit, Which which, @RequestParam(defaultValue = "") String after) {
        var said =
                after.equals("saved")
                        ? new CoveragePage.Said(Texts.say("coverage.saved"), "", "")
                        : CoveragePage.Said.NOTHING;
        return Page.ok(
                templates.weekCoverageOne(page(visit, which, new Around(said, null, Map.of()))));
    }

    @PostMapping
    Page correct(
            Visit visit,
            Which which,
            SentReport sent,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var typed = sent.typed();
        var seen = which.seen();
        return switch (coverage.correct(visit.actor(), seen, typed, SentReport.clipping(file))) {
            case CoverageSaving.Saved _ -> Page.seeOther(which.home() + "?after=saved");
            case CoverageSaving.Unfinished(var findings) ->
                    Page.unprocessable(
                            templates.weekCoverageOne(
                                    page(
                                            visit,
                                            which,
                                            new Around(
                                                    CoveragePage.Said.NOTHING,
                                                    typed,
                                                    SentReport.wrong(findings)))));
            case CoverageSaving.LoggedBefore(var there) ->
                    conflict(visit, which, CoveragePages.before(there), typed);
            case CoverageSaving.Overtaken(var now) -> conflict(visit, which, overtaken(now), typed);
        };
    }

    /** What stands now, and what was typed, are both there to be compared. */
    private static CoveragePage.Said overtaken(PressReport now) {
        var words = now.words();
        return new CoveragePage.Said(
                "",
                Texts.say(
                        now.withdrawn() ? "coverage.withdrawn-before" : "coverage.overtaken",
                        now.edited().name(),
                        Moments.recent(now.edited().at()),
                        words.outlet(),
                        words.title()),
                "");
    }

    private Page conflict(Visit visit, Which which, CoveragePage.Said said, CoverageTyped typed) {
        return Page.conflict(
                templates.weekCoverageOne(page(visit, which, new Around(said, typed, Map.of()))));
    }

    @PostMapping("/withdrawal")
    Page withdraw(Visit visit, Which which) {
        coverage.withdraw(visit.actor(), which.of());
        return Page.seeOther("/campaigns/" + which.campaign() + "/coverage?after=withdrawn");
    }

    @PostMapping("/clippings/{sha256}/removal")
    Page remove(Visit visit, Which which, @PathVariable String sha256) {
        clippings.remove(visit.actor(), which.of(), sha256);
        return Page.seeOther(which.home() + "?after=saved");
    }

    private ReportPage page(Visit visit, Which which, Around around) {
        var actor = visit.actor();
        var id = which.of();
        var report = coverage.report(actor, id);
        var print = new CoveragePrint(campaigns.seen(actor, id.campaign()), actor);
        var typed = around.typed() == null ? CoveragePrint.typed(report) : around.typed();
        var typing =
                new CoveragePrint.Typing(
                        which.home(), report.edited().version(), typed, around.wrong());
        return new ReportPage(
                visit.shell(),
                print.where(report.words().title()),
                around.said(),
                report.words().title(),
                facts(report),
                report.writtenBy(actor)
                        ? print.entry(typing, coverage.choices(actor, id.campaign()))
                        : null,
                clippings.of(actor, id).stream()
                        .map(
                                one ->
                                        new ReportPage.Shown(
                                                which.home() + "/clippings/" + one.blob().sha256(),
                                                one.name(),
                                                FileNames.size(one.size()),
                                                one.picture()))
                        .toList());
    }

    private static List<Fact> facts(PressReport report) {
        var words = report.words();
        return List.of(
                new Fact(Texts.say("coverage.outlet"), words.outlet(), ""),
                new Fact(
                        Texts.say("coverage.level"),
                        words.level() == null
                                ? Texts.say("coverage.no-level")
                                : words.level().label(),
                        ""),
                new Fact(
                        Texts.say("coverage.link"),
                        words.link().isEmpty() ? Texts.say("coverage.no-link") : words.link(),
                        words.link()),
                new Fact(
                        Texts.say("coverage.day"),
                        words.day() == null
                                ? Texts.say("coverage.no-day")
                                : Moments.day(words.day()),
                        ""),
                new Fact(Texts.say("coverage.kind"), CoveragePrint.kind(words.original()), ""),
                new Fact(
                        Texts.say("coverage.about"),
                        report.about() == null
                                ? Texts.say("coverage.whole")
                                : report.about().title(),
                        ""),
                new Fact(
                        Texts.say("coverage.logged-by"),
                        Texts.say(
                                report.withdrawn() ? "coverage.by-withdrawn" : "coverage.by",
                                report.unit().name(),
                                report.edited().name(),
                                Moments.dated(report.edited().at())),
                        ""));
    }
}
