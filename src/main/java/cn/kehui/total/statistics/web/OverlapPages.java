package cn.kehui.total.statistics.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.total.statistics.Flagging;
import cn.kehui.total.statistics.Overlaps;
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

/** What two units report of the same activity: flagged, and ended. */
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

    /** Two obligations, to be said what of them is the same. */
    record Two(@Nullable String one, @Nullable String other, @Nullable String kept) {
        boolean chosen() {
            return one != null && other != null;
        }

        ObligationId first() {
            return ObligationId.of(String.valueOf(one));
        }

        ObligationId second() {
            return ObligationId.of(String.valueOf(other));
        }

        /** The one with which it counts. */
        ObligationId counts() {
            return String.valueOf(other).equals(kept) ? second() : first();
        }

        ObligationId takenOff() {
            return String.valueOf(other).equals(kept) ? first() : second();
        }
    }

    @GetMapping
    Page all(Visit visit, @PathVariable String campaign, Two two) {
        var page = print.page(visit, campaign);
        if (!two.chosen()) {
            return Page.ok(templates.totalStatisticsOverlaps(page));
        }
        return Page.ok(
                templates.totalStatisticsOverlaps(
                        print.with(page, pair(visit, campaign, two), Map.of(), List.of())));
    }

    @PostMapping
    Page flag(
            Visit visit,
            @PathVariable String campaign,
            Two two,
            @RequestParam Map<String, String> typed) {
        var flag =
                new Overlaps.Flag(
                        two.counts(),
                        two.takenOff(),
                        typed.getOrDefault("activity", ""),
                        typed.getOrDefault("reason", ""),
                        typed);
        return switch (overlaps.flag(visit.actor(), campaign, flag)) {
            case Flagging.Flagged _ -> Page.seeOther(OverlapsPrint.home(campaign));
            case Flagging.Refused(List<Finding> findings) ->
                    Page.unprocessable(
                            templates.totalStatisticsOverlaps(
                                    print.with(
                                            print.page(visit, campaign),
                                            pair(visit, campaign, two),
                                            typed,
                                            findings)));
        };
    }

    @PostMapping("/{id}/ending")
    Page end(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason) {
        if (overlaps.end(visit.actor(), campaign, uuid(id), reason)) {
            return Page.seeOther(OverlapsPrint.home(campaign));
        }
        var page = print.page(visit, campaign);
        return Page.unprocessable(
                templates.totalStatisticsOverlaps(
                        OverlapsPrint.trouble(page, Texts.say("overlap.no-end-reason"))));
    }

    private Overlaps.Pair pair(Visit visit, String campaign, Two two) {
        return overlaps.pair(visit.actor(), campaign, two.first(), two.second());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound(id);
        }
    }
}
