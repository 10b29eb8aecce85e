package cn.kehui.total.statistics.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.total.statistics.Flagging;
import cn.kehui.total.statistics.Overlap;
import cn.kehui.total.statistics.Overlaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What several reports hold of the same activity: found, flagged, changed and ended. */
@Controller
@RequestMapping("/totals/{campaign}/overlaps")
final class OverlapPages {
    private final Overlaps overlaps;
    private final OverlapsPrint print;
    private final Templates templates;

    OverlapPages(Overlaps overlaps, OverlapsPrint print, Templates templates) {
        this.overlaps = overlaps;
        this.print = print;
        this.templates = templates;
    }

    /**
     * What is being said.
     *
     * @param member reports to be compared, {@code kept} the one with which it counts
     * @param change which one is said anew; {@code q} and {@code form}: what is looked for
     * @param held behind what the list begins; likewise {@code likely}
     */
    record Asked(
            @Nullable List<String> member,
            @Nullable String kept,
            @Nullable String change,
            @Nullable String q,
            @Nullable String form,
            @Nullable String held,
            @Nullable String likely) {
        static final Asked NOTHING = new Asked(null, null, null, null, null, null, null);

        /** The one with which it counts first. */
        List<ObligationId> members() {
            var all = new ArrayList<String>();
            var chosen = member == null ? List.<String>of() : member;
            if (kept != null && chosen.contains(kept)) {
                all.add(kept);
            }
            chosen.stream().filter(one -> !all.contains(one)).forEach(all::add);
            return all.stream().map(ObligationId::of).toList();
        }

        String changes() {
            return change == null ? "" : change;
        }
    }

    @GetMapping
    Page all(Visit visit, @PathVariable String campaign, Asked asked) {
        var id = CampaignId.of(campaign);
        if (!asked.changes().isEmpty()) {
            return Page.ok(templates.totalStatisticsOverlaps(changing(visit, id, asked.changes())));
        }
        var page = print.page(visit, id, asked);
        if (asked.members().size() == 1) {
            return Page.unprocessable(templates.totalStatisticsOverlaps(OverlapsPrint.alone(page)));
        }
        return Page.ok(
                templates.totalStatisticsOverlaps(
                        asked.members().isEmpty()
                                ? page
                                : ChoicePrint.with(
                                        page,
                                        overlaps.group(visit.actor(), id, asked.members()),
                                        new ChoicePrint.Said(Map.of(), List.of(), ""))));
    }

    private OverlapsPage changing(Visit visit, CampaignId campaign, String change) {
        var one =
                overlaps.one(visit.actor(), campaign, uuid(change))
                        .orElseThrow(() -> new NotFound(change));
        var page = print.page(visit, campaign, Asked.NOTHING);
        return one.end() == null
                ? ChoicePrint.changing(page, group(visit, campaign, one), one)
                : OverlapsPrint.trouble(page, OverlapsPrint.gone(one));
    }

    @PostMapping
    Page flag(
            Visit visit,
            @PathVariable String campaign,
            Asked asked,
            @RequestParam Map<String, String> typed) {
        var id = CampaignId.of(campaign);
        var flag =
                new Overlaps.Flag(
                        asked.members(),
                        typed.getOrDefault("activity", ""),
                        typed.getOrDefault("reason", ""),
                        typed);
        var flagging =
                asked.changes().isEmpty()
                        ? overlaps.flag(visit.actor(), id, flag)
                        : overlaps.change(visit.actor(), id, uuid(asked.changes()), flag);
        return switch (flagging) {
            case Flagging.Flagged _ -> Page.seeOther(OverlapsPrint.home(campaign));
            case Flagging.Refused(List<Finding> findings) ->
                    Page.unprocessable(
                            templates.totalStatisticsOverlaps(
                                    ChoicePrint.with(
                                            print.page(visit, id, asked),
                                            overlaps.group(visit.actor(), id, asked.members()),
                                            new ChoicePrint.Said(
                                                    typed, findings, asked.changes()))));
            case Flagging.Found(Overlap first) -> found(visit, id, first, typed);
            case Flagging.Gone(Overlap ended) -> gone(visit, id, ended);
        };
    }

    /** What was typed stands in the form that changes the one there is. */
    private Page found(Visit visit, CampaignId campaign, Overlap first, Map<String, String> typed) {
        var page =
                ChoicePrint.with(
                        print.page(visit, campaign, Asked.NOTHING),
                        group(visit, campaign, first),
                        new ChoicePrint.Said(typed, List.of(), first.id().toString()));
        return Page.conflict(
                templates.totalStatisticsOverlaps(OverlapsPrint.trouble(page, print.found(first))));
    }

    private Page gone(Visit visit, CampaignId campaign, Overlap ended) {
        var page =
                OverlapsPrint.trouble(
                        print.page(visit, campaign, Asked.NOTHING), OverlapsPrint.gone(ended));
        return Page.conflict(templates.totalStatisticsOverlaps(page));
    }

    @PostMapping("/{id}/confirmation")
    Page confirm(Visit visit, @PathVariable String campaign, @PathVariable String id) {
        var in = CampaignId.of(campaign);
        return switch (overlaps.confirm(visit.actor(), in, uuid(id))) {
            case Flagging.Flagged _, Flagging.Found _ ->
                    Page.seeOther(OverlapsPrint.home(campaign));
            case Flagging.Refused(List<Finding> findings) -> {
                var why = String.join(" ", findings.stream().map(Finding::message).toList());
                var page = OverlapsPrint.trouble(changing(visit, in, id), why);
                yield Page.unprocessable(templates.totalStatisticsOverlaps(page));
            }
            case Flagging.Gone(Overlap ended) -> gone(visit, in, ended);
        };
    }

    @PostMapping("/{id}/ending")
    Page end(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason) {
        var in = CampaignId.of(campaign);
        if (overlaps.end(visit.actor(), in, uuid(id), reason)) {
            return Page.seeOther(OverlapsPrint.home(campaign));
        }
        return Page.unprocessable(
                templates.totalStatisticsOverlaps(
                        OverlapsPrint.trouble(
                                print.page(visit, in, Asked.NOTHING),
                                Texts.say("overlap.no-end-reason"))));
    }

    private Overlaps.Group group(Visit visit, CampaignId campaign, Overlap one) {
        var members = one.members().stream().map(Overlap.Side::obligation).toList();
        return overlaps.group(visit.actor(), campaign, members);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound(id);
        }
    }
}
