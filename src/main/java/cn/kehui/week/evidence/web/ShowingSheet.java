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
import cn.kehui.week.recording.Recordings;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Gathers what a sheet of photographs prints. */
@Component
class ShowingSheet {
    private final Campaigns campaigns;
    private final PhotoSheets sheets;
    private final PhotoReviews reviews;
    private final Gathered gathered;

    /** What stands beside photographs. */
    @Component
    record Gathered(PhotoReasons reasons, Echoes echoes, Recordings recordings) {}

    ShowingSheet(Campaigns campaigns, PhotoSheets sheets, PhotoReviews reviews, Gathered gathered) {
        this.gathered = gathered;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.reviews = reviews;
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
                    of ->
                            new SheetCardPrint.Beside(
                                    gathered.reasons().of(actor, of),
                                    gathered.echoes().of(actor, of)));
        }
        var films = gathered.recordings().ofUnit(actor, campaign, sought.unit(), sought.activity());
        boolean decides =
                !sheet.activities().isEmpty()
                        && reviews.decides(actor, sheet.activities().getFirst().id());
        return new SheetPrint(seen, sheet, sought, new SheetPrint.Beside(said, films))
                .page(visit, decides, tried);
    }
}
