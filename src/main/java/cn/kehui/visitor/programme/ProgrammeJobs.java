package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.CampaignAct.CampaignPublished;
import cn.kehui.duty.campaign.CampaignAct.CampaignWithdrawn;
import cn.kehui.ground.account.Act;
import cn.kehui.ground.timekeeping.Timekeeping;
import cn.kehui.week.activity.ActivityAct;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.consent.ConsentAct;
import cn.kehui.week.evidence.EvidenceAct;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notes what everybody may see otherwise now, and looks for such notes twice a second. */
@Component
@EnableScheduling
class ProgrammeJobs {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Tirelessly following = new Tirelessly("follow what changed in the programme");
    private final Tirelessly renewing = new Tirelessly("read the programme anew");
    private final PublicProgramme programme;
    private final ChangeSql sql;
    private final Timekeeping timekeeping;
    private final Clock clock;

    ProgrammeJobs(PublicProgramme programme, ChangeSql sql, Timekeeping timekeeping, Clock clock) {
        this.timekeeping = timekeeping;
        this.programme = programme;
        this.sql = sql;
        this.clock = clock;
    }

    /** In the transaction of the act itself: both are kept, or neither is. */
    @EventListener
    void note(Act act) {
        switch (act) {
            // which entry of its event is shown may have changed with it
            case ActivityAct of -> sql.event(of.activity(), clock.instant());
            case ConsentAct of -> changed(of.activity());
            case EvidenceAct of -> changed(of.activity());
            case CampaignPublished of -> sql.changed(of.campaign().id(), clock.instant());
            case CampaignWithdrawn of -> sql.changed(of.campaign().id(), clock.instant());
            case PlacesOffered.Changed of -> changed(of.activity());
            default -> {} // acts of other rooms change nothing here
        }
    }

    private void changed(ActivityId id) {
        sql.changed(id, clock.instant());
    }

    @Scheduled(fixedRate = 500)
    void follow() {
        following.attempt(programme::follow);
    }

    /** What comes by no act: units that are called otherwise. */
    @Scheduled(fixedRate = 10, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void renew() {
        renewing.attempt(
                () -> {
                    if (timekeeping.steady()) { // a note that is forgotten is not followed
                        sql.forget(clock.instant().minus(KEPT));
                    }
                    programme.renew();
                });
    }
}
