package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.echo.Echoes;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.PhotoReasons;
import org.springframework.stereotype.Component;

/** Gathers what the page of an activity's photographs prints. */
@Component
class ShowingPhotos {
    private final Campaigns campaigns;
    private final Activities activities;
    private final Evidence evidence;
    private final PhotoReasons reasons;
    private final Echoes echoes;

    ShowingPhotos(
            Campaigns campaigns,
            Activities activities,
            Evidence evidence,
            PhotoReasons reasons,
            Echoes echoes) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.evidence = evidence;
        this.reasons = reasons;
        this.echoes = echoes;
    }

    EvidencePage page(Visit visit, ActivityId of, PhotosSaid said) {
        var actor = visit.actor();
        var activity = activities.activity(actor, of);
        var print =
                new EvidencePrint(
                        campaigns.seen(actor, of.campaign()),
                        activity,
                        evidence.of(actor, of),
                        echoes.of(actor, of));
        var adds = Evidence.adds(actor, activity);
        return print.page(
                visit, said, new ReasonPrint(of, reasons.of(actor, of), adds, said.typed()));
    }
}
