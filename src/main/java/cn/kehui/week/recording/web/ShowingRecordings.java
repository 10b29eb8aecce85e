package cn.kehui.week.recording.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.recording.Recordings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the page of an activity's films prints. */
@Component
class ShowingRecordings {
    private final Campaigns campaigns;
    private final Activities activities;
    private final Recordings recordings;

    ShowingRecordings(Campaigns campaigns, Activities activities, Recordings recordings) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.recordings = recordings;
    }

    RecordingsPage page(Visit visit, ActivityId of, List<String> said) {
        var actor = visit.actor();
        var activity = activities.activity(actor, of);
        return new RecordingPrint(
                        campaigns.seen(actor, of.campaign()), activity, recordings.of(actor, of))
                .page(visit, said);
    }
}
