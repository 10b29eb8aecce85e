package cn.kehui.week.coverage.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Typed;
import cn.kehui.week.coverage.AlikePair;
import cn.kehui.week.coverage.CoverageSaving;
import cn.kehui.week.coverage.OutletLevel;
import cn.kehui.week.coverage.PressReport;
import cn.kehui.week.coverage.PressReports;
import cn.kehui.week.coverage.Publicity;
import cn.kehui.week.coverage.web.ShowingCoverage.Around;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the press told of a campaign: the list, logging one, and saying what is one. */
@Controller
@RequestMapping("/campaigns/{campaign}/coverage")
class CoveragePages {
    private final Campaigns campaigns;
    private final PressReports coverage;
    private final Publicity publicity;
    private final ShowingCoverage showing;
    private final Templates templates;

    CoveragePages(
            Campaigns campaigns,
            PressReports coverage,
            Publicity publicity,
            ShowingCoverage showing,
            Templates templates) {
        this.campaigns = campaigns;
        this.coverage = coverage;
        this.publicity = publicity;
        this.showing = showing;
        this.templates = templates;
    }

    /** What is looked for, as an address has it; {@code after} what has just happened. */
    record Query(
            @Nullable String q,
            @Nullable String level,
            @Nullable Boolean withdrawn,
            @Nullable UUID before,
            @Nullable String after) {
        PressReports.Sought sought() {
            return new PressReports.Sought(
                    q == null ? "" : Typed.tidy(q),
                    level == null ? null : OutletLevel.of(level).orElse(null),
                    Boolean.TRUE.equals(withdrawn),
                    before);
        }

        CoveragePage.Said said() {
            return switch (after == null ? "" : after) {
                case "logged" -> told("coverage.logged");
                case "withdrawn" -> told("coverage.withdrawn");
                case "decided" -> told("coverage.decided");
                default -> CoveragePage.Said.NOTHING;
            };
        }

        private static CoveragePage.Said told(String key) {
            return new CoveragePage.Said(Texts.say(key), "", "");
        }
    }

    @GetMapping
    Page all(Visit visit, @PathVariable String campaign, Query query) {
        var around = Around.looking(query.sought(), query.said());
        return Page.ok(
                templates.weekCoverageAll(showing.page(visit, seen(visit, campaign), around)));
    }

    @PostMapping
    Page log(
            Visit visit,
            @PathVariable String campaign,
            SentReport sent,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var seen = seen(visit, campaign);
        var saving =
                coverage.log(visit.actor(), seen.id(), sent.typed(), SentReport.clipping(file));
        return switch (saving) {
            case CoverageSaving.Saved _ ->
                    Page.seeOther("/campaigns/" + campaign + "/coverage?after=logged");
            case CoverageSaving.Unfinished(var findings) -> {
                var around =
                        new Around(
                                PressReports.Sought.ALL,
                                CoveragePage.Said.NOTHING,
                                sent.typed(),
                                SentReport.wrong(findings));
                yield Page.unprocessable(
                        templates.weekCoverageAll(showing.page(visit, seen, around)));
            }
            case CoverageSaving.LoggedBefore(var there) -> refused(visit, seen, sent, there);
            case CoverageSaving.Overtaken(var there) -> refused(visit, seen, sent, there);
        };
    }

    private Page refused(Visit visit, Campaign seen, SentReport sent, PressReport there) {
        var said = before(there);
        var around = new Around(PressReports.Sought.ALL, said, sent.typed(), Map.of());
        return Page.conflict(templates.weekCoverageAll(showing.page(visit, seen, around)));
    }

    /** It has been logged already, and stands there. */
    static CoveragePage.Said before(PressReport there) {
        return new CoveragePage.Said(
                "",
                Texts.say("coverage.before", there.words().outlet(), there.words().title()),
                "/campaigns/" + there.id().campaign() + "/coverage/" + there.id());
    }

    /** What a form sends of two that may be one. */
    record SentPair(
            @Nullable String kind,
            @Nullable String one,
            @Nullable String other,
            @Nullable Boolean alike,
            @Nullable String seen) {
        AlikePair pair() {
            return AlikePair.of(
                    "OUTLET".equals(kind) ? AlikePair.Kind.OUTLET : AlikePair.Kind.REPORT,
                    one == null ? "" : one,
                    other == null ? "" : other);
        }

        Publicity.Said said() {
            return new Publicity.Said(
                    Boolean.TRUE.equals(alike),
                    seen == null || seen.isEmpty() ? null : Boolean.valueOf(seen));
        }
    }

    @PostMapping("/alike")
    Page decide(Visit visit, @PathVariable String campaign, SentPair sent) {
        var seen = seen(visit, campaign);
        return switch (publicity.decide(visit.actor(), seen.id(), sent.pair(), sent.said())) {
            case Publicity.Deciding.Decided _ ->
                    Page.seeOther("/campaigns/" + campaign + "/coverage?after=decided#alike");
            case Publicity.Deciding.OtherwiseBefore(var alike) -> {
                var said =
                        new CoveragePage.Said(
                                "",
                                Texts.say(
                                        alike
                                                ? "coverage.otherwise-one"
                                                : "coverage.otherwise-two"),
                                "");
                yield Page.conflict(
                        templates.weekCoverageAll(
                                showing.page(
                                        visit,
                                        seen,
                                        Around.looking(PressReports.Sought.ALL, said))));
            }
        };
    }

    private Campaign seen(Visit visit, String campaign) {
        return campaigns.seen(visit.actor(), CampaignId.of(campaign));
    }
}
