package cn.kehui.week.activity;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Field;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an activity goes on: submitted, reviewed, published, held, closed; changed or cancelled. */
@Service
public class ActivitySteps {
    private final Activities activities;
    private final ActivityForm asked;
    private final ActivitySql sql;
    private final ActivityStepSql steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivitySteps(
            Activities activities,
            ActivityForm asked,
            ActivitySql sql,
            ActivityStepSql steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.asked = asked;
        this.sql = sql;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** What has happened to it, for who has asked already whether it may be seen. */
    @Transactional(readOnly = true)
    public List<ActivityStep> of(Activity activity) {
        return steps.of(activity.id());
    }

    /** What was changed since it was approved and has to be reviewed; empty: nothing. */
    @Transactional(readOnly = true)
    public List<ActivityStep.Change> changes(Activity activity) {
        return changes(activity, steps.counted(activity.id()));
    }

    /** Whether somebody decides on it: who reviews at the unit above the one that leads. */
    @Transactional(readOnly = true)
    public boolean reviews(Actor actor, Activity activity) {
        return ActivityMove.Side.REVIEWER.held(actor)
                && steps.reviewedBy(activity.id(), actor.unitId());
    }

    /**
     * Submits it for review; where nothing that matters was changed since it was approved, it
     * stands again as it stood.
     *
     * @throws NotFound unless the actor's unit leads it
     */
    @Transactional
    public ActivityMoving submit(Actor actor, ActivityId id) {
        var activity = activities.led(actor, id);
        var refused = MovingRules.submitting(activity, activities.findings(activity));
        if (refused != null) {
            return refused;
        }
        var counted = steps.counted(id);
        var changes = changes(activity, counted);
        var to = ActivityMove.SUBMIT.to(counted.in(), !changes.isEmpty());
        boolean counts = to != ActivityStage.SUBMITTED;
        return take(
                actor,
                activity,
                step(actor, ActivityMove.SUBMIT, to, ActivityStep.Said.changes(changes)),
                counts);
    }

    /**
     * Approves it, or sends it back with reasons.
     *
     * @throws NotFound unless the actor reviews at the unit above the one that leads
     */
    @Transactional
    public ActivityMoving review(
            Actor actor, ActivityId id, ActivityMove move, ActivityReview review) {
        if (!ActivityMove.Side.REVIEWER.held(actor) || !steps.reviewedBy(id, actor.unitId())) {
            throw new NotFound(id);
        }
        var activity = sql.heldWithin(id, actor.scope()).orElseThrow(() -> new NotFound(id));
        var refused = MovingRules.reviewing(activity, move, review);
        if (refused != null) {
            return refused;
        }
        var to = move.to(steps.counted(id).in(), true);
        return take(
                actor,
                activity,
                step(actor, move, to, ActivityStep.Said.review(review)),
                move == ActivityMove.APPROVE);
    }

    /** What is asked after it was held: of it, as it was approved. */
    @Transactional(readOnly = true)
    public List<Field> askedLater(Activity of) {
        var stood = steps.counted(of.id()).stood().map(ChangeRules.Stood::answers);
        return CompletionRules.asked(asked.form(), stood.orElse(of.answers()));
    }

    /**
     * Keeps what is known only after it was held, and what was blank, all at once; a double press
     * is one.
     *
     * @param version of the activity that was looked at
     * @param typed by the questions; what is not asked then is left out
     * @throws NotFound unless the actor's unit leads it
     */
    @Transactional
    public ActivityMoving complete(
            Actor actor, ActivityId id, long version, Map<String, String> typed) {
        var before = activities.led(actor, id);
        if (!ActivityMove.COMPLETE.from().contains(before.stage())) {
            return new ActivityMoving.Illegal(before.stage());
        }
        var completed = CompletionRules.completed(askedLater(before), before, typed);
        var changes = completed.changes();
        if (changes.isEmpty()) {
            return new ActivityMoving.Moved(before.stage(), changes);
        }
        if (before.edited().version() != version) {
            return new ActivityMoving.Overtaken(before.edited());
        }
        var after = completed.activity();
        var stops =
                activities.findings(after).stream()
                        .filter(one -> one.stops() && completed.asked(one.at()))
                        .toList();
        if (!stops.isEmpty()) {
            return new ActivityMoving.Unfinished(stops);
        }
        var said = ActivityStep.Said.changes(changes);
        var step = step(actor, ActivityMove.COMPLETE, before.stage(), said);
        var written = new Writing.Written(after.answers(), after.rows(), after.asides());
        sql.write(id, written, actor, Timestamp.from(step.by().at()));
        return take(actor, after, step, false);
    }

    /**
     * Any other move of the unit that leads.
     *
     * @param words why; may be empty where nobody asks
     * @throws NotFound unless the actor's unit leads it, and the move is its own
     */
    @Transactional
    public ActivityMoving move(Actor actor, ActivityId id, ActivityMove move, String words) {
        if (!move.alone()) {
            throw new NotFound(id);
        }
        var activity = activities.led(actor, id);
        var held = new MovingRules.Held(activities.sessions(activity), Beijing.today(clock));
        var refused = MovingRules.moving(activity, move, words, held);
        if (refused != null) {
            return refused;
        }
        var to = move.to(steps.counted(id).in(), true);
        boolean counts = move == ActivityMove.PUBLISH;
        return take(actor, activity, step(actor, move, to, ActivityStep.Said.words(words)), counts);
    }

    private List<ActivityStep.Change> changes(Activity activity, ActivityStepSql.Counted counted) {
        return counted.stood()
                .map(
                        stood ->
                                ChangeRules.between(
                                        asked.form(),
                                        activity.id(),
                                        stood,
                                        new ChangeRules.Stood(activity.answers(), activity.rows())))
                .orElse(List.of());
    }

    private ActivityStep step(
            Actor actor, ActivityMove move, ActivityStage to, ActivityStep.Said said) {
        var by = new ActivityStep.By(actor.name(), actor.unit().name(), clock.instant());
        return new ActivityStep(move, to, by, said);
    }

    private ActivityMoving take(Actor actor, Activity activity, ActivityStep step, boolean counts) {
        steps.take(actor, activity.id(), step, counts);
        events.publishEvent(
                new ActivityAct.ActivityMoved(actor, step.by().at(), activity.id(), step));
        return new ActivityMoving.Moved(step.to(), step.said().changes());
    }
}
