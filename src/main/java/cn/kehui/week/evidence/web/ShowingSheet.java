package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.echo.Echoes;
import cn.kehui.week.evidence.PhotoReasons;
import cn.kehui.week.evidence.PhotoReviews;
import cn.kehui.week.evidence.PhotoSheet;
import cn.kehui.week.evidence.PhotoSheets;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Gathers what a sheet of photographs prints. */
@Component
class ShowingSheet {
    private final Campaigns campaigns;
    private final PhotoSheets sheets;
    private final PhotoReviews reviews;
    private final PhotoReasons reasons;
    private final Echoes echoes;

    ShowingSheet(
            Campaigns campaigns,
            PhotoSheets sheets,
            PhotoReviews reviews,
            PhotoReasons reasons,
            Echoes echoes) {
        this.echoes = echoes;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.reviews = reviews;
        this.reasons = reasons;
    }

    SheetPage page(
            Visit visit, CampaignId campaign, PhotoSheet.Sought sought, SheetPrint.Tried tried) {
        var actor = visit.actor();
        var seen = campaigns.seen(actor, campaign);
        var sheet = sheets.sheet(actor, campaign, sought);
        var said = new HashMap<ActivityId, SheetCardPrint.Beside>();
        for (var one : sheet.photos()) {
            said.computeIfAbsent(
                    one.activity(),
                    of -> new SheetCardPrint.Beside(reasons.of(actor, of), echoes.of(actor, of)));
        }
        boolean decides =
                !sheet.activities().isEmpty()
                        && reviews.decides(actor, sheet.activities().getFirst().id());
        return new SheetPrint(seen, sheet, sought, said).page(visit, decides, tried);
    }
}
