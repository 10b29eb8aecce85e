package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.web.Page;
import cn.kehui.ground.org.UnitId;
import cn.kehui.jte.Templates;
import cn.kehui.week.evidence.PhotoSheet;
import cn.kehui.week.evidence.PhotoSheets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Photographs side by side, unit by unit. */
@Controller
@RequestMapping("/campaigns/{campaign}/photos")
class SheetPages {
    private static final int MOST = 200;

    private final Campaigns campaigns;
    private final PhotoSheets sheets;
    private final ShowingSheet showing;
    private final Templates templates;

    SheetPages(Campaigns campaigns, PhotoSheets sheets, ShowingSheet showing, Templates templates) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.showing = showing;
        this.templates = templates;
    }

    @GetMapping
    Page units(
            Visit visit,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String after) {
        var seen = campaigns.seen(visit.actor(), CampaignId.of(campaign));
        var units = sheets.units(visit.actor(), seen.id(), after.replace("\0", ""), MOST + 1);
        return Page.ok(templates.weekEvidenceSheets(SheetsPrint.page(visit, seen, units, MOST)));
    }

    /** Which photographs, as an address has it. */
    record Query(
            @Nullable UUID activity, @Nullable UUID photo, @Nullable UUID from, @Nullable UUID at) {
        PhotoSheet.Sought sought(UnitId unit) {
            return new PhotoSheet.Sought(
                    unit,
                    activity,
                    photo,
                    from == null || at == null ? null : new PhotoSheet.Place(from, at));
        }
    }

    @GetMapping("/{unit}")
    Page sheet(Visit visit, @PathVariable String campaign, @PathVariable String unit, Query query) {
        var sought = query.sought(new UnitId(EvidencePages.uuid(unit)));
        var page = showing.page(visit, CampaignId.of(campaign), sought, SheetPrint.Tried.NONE);
        return Page.ok(templates.weekEvidenceSheet(page));
    }
}
