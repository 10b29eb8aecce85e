package cn.kehui.week.evidence;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivitySteps;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers decide on photographs, one by one. */
@Service
public class PhotoReviews {
    private final Activities activities;
    private final ActivitySteps steps;
    private final EvidenceSql photos;
    private final PhotoDecisionSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhotoReviews(
            Activities activities,
            ActivitySteps steps,
            EvidenceSql photos,
            PhotoDecisionSql sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.steps = steps;
        this.photos = photos;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A decision as it was pressed.
     *
     * @param shown number of the decision that stood on the page; 0: none did
     * @param words why; counts where it is returned
     */
    public record Word(PhotoDecision.Verdict verdict, int shown, String words) {}

    /** Whether somebody decides on the photographs of an activity. */
    @Transactional(readOnly = true)
    public boolean decides(Actor actor, ActivityId id) {
        return steps.reviews(actor, activities.activity(actor, id));
    }

    /**
     * Decides on one; those before are kept.
     *
     * @throws NotFound unless the actor reviews at the unit above the one that leads
     */
    @Transactional
    public PhotoDeciding decide(Actor actor, ActivityId id, UUID photo, Word word) {
        if (!decides(actor, id)) {
            throw new NotFound(id);
        }
        photos.hold(id);
        var there = photos.one(id, photo);
        if (there.isEmpty()) {
            return new PhotoDeciding.Gone();
        }
        var one = there.get();
        var returned = word.verdict() == PhotoDecision.Verdict.RETURNED;
        var words = returned ? word.words().replace("\0", "").strip() : "";
        var refused = DecidingRules.refused(one, word, words);
        if (refused != null) {
            return refused;
        }
        var now = clock.instant();
        var decision =
                new PhotoDecision(
                        one.decision() == null ? 1 : one.decision().number() + 1,
                        word.verdict(),
                        words,
                        actor.name(),
                        actor.unit().name(),
                        now);
        sql.insert(id, photo, decision, actor);
        events.publishEvent(
                new EvidenceAct.PhotoDecided(
                        actor, now, id, one.name(), word.verdict().name(), words));
        return new PhotoDeciding.Decided();
    }
}
