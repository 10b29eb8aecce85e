package cn.kehui.week.activity;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.Line;
import cn.kehui.sheet.form.Answers;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held in campaigns, entered once. */
@Service
public class Activities {
    private final ActivitySql sql;
    private final ActivityListSql lists;
    private final UnderstoodParts understood;
    private final ActivityForm asked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Activities(
            ActivitySql sql,
            ActivityListSql lists,
            UnderstoodParts understood,
            ActivityForm asked,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.lists = lists;
        this.understood = understood;
        this.asked = asked;
        this.events = events;
        this.clock = clock;
    }

    /** Some of what a person may see; {@code next}: after which the others come, if there are. */
    public record Few(List<Activity> ones, @Nullable UUID next) {}

    /**
     * What is looked for; null and empty: whatever.
     *
     * @param words in the name of the activity or the unit
     * @param mine only what waits for the reader's unit to decide
     */
    public record Sought(
            @Nullable ActivityStage stage,
            @Nullable Line line,
            String words,
            boolean mine,
            @Nullable UUID after) {
        public static final Sought ALL = new Sought(null, null, "", false, null);
    }

    /**
     * Whether somebody enters activities of this campaign: who fills in for a unit that takes part.
     */
    @Transactional(readOnly = true)
    public boolean enters(Actor actor, CampaignId campaign) {
        return actor.has(Role.FILLER) && sql.takesPart(campaign, actor.unit().region());
    }

    /** Begins one that the actor's unit leads; it is NotFound where it does not take part. */
    @Transactional
    public ActivityId begin(Actor actor, CampaignId campaign, String title) {
        if (!enters(actor, campaign)) {
            throw new NotFound(campaign);
        }
        var id = ActivityId.next(campaign, clock);
        var now = clock.instant();
        var answers =
                new Answers(
                        actor.unit().name(),
                        Map.of(ActivityForm.TITLE, title, ActivityForm.TIER, asked.usual()),
                        List.of());
        sql.insert(id, actor, answers, Timestamp.from(now));
        events.publishEvent(new ActivityAct.ActivityBegun(actor, now, id, title));
        return id;
    }

    /**
     * The same with what is known of it at once.
     *
     * @param words at their places, as they would be typed
     * @throws NotFound unless the actor fills in for a unit that takes part
     */
    @Transactional
    public ActivityId enter(Actor actor, CampaignId campaign, Map<String, String> words) {
        var id = begin(actor, campaign, words.getOrDefault(ActivityForm.TITLE, ""));
        var begun = activity(actor, id).answers();
        var shown = new ActivityTyping.Shown(id.toString(), begun, List.of(), Map.of());
        type(actor, id, new ActivityTyping(words, shown, ""));
        return id;
    }

    /**
     * One that a person may see: of the own unit; and once it is submitted of one below, one that
     * the own unit hosts, one that counts as one with these, or of a campaign that one sees whole.
     *
     * @throws NotFound if there is none, or it is not for the actor
     */
    @Transactional(readOnly = true)
    public Activity activity(Actor actor, ActivityId id) {
        return sql.one(id, actor).orElseThrow(() -> new NotFound(id));
    }

    /** Everything that is to be said of it as it is written. */
    public List<Finding> findings(Activity activity) {
        return understood.findings(activity);
    }

    /** Its sessions, as far as what is typed of them is understood. */
    public List<Session> sessions(Activity activity) {
        return Session.of(asked.form(), activity);
    }

    /**
     * Keeps what somebody typed in a page.
     *
     * @return as it stands then; where it is not open to be written in, unchanged
     * @throws NotFound unless the actor's unit leads it
     */
    @Transactional
    public Activity type(Actor actor, ActivityId id, ActivityTyping typing) {
        return write(actor, id, writing -> writing.type(typing));
    }

    /** One session more, blank. */
    @Transactional
    public Activity more(Actor actor, ActivityId id) {
        return write(actor, id, writing -> writing.more(Uuid7.next(clock).toString()));
    }

    /** Without one of its sessions. */
    @Transactional
    public Activity less(Actor actor, ActivityId id, String session) {
        return write(actor, id, writing -> writing.less(session));
    }

    Activity write(Actor actor, ActivityId id, Function<Writing, Writing.Written> change) {
        var before = led(actor, id);
        if (!before.stage().open()) {
            return before;
        }
        var now = clock.instant();
        var written = change.apply(new Writing(asked.form(), before, actor.name(), now));
        if (!written.changes(before)) {
            return before;
        }
        sql.write(id, written, actor, Timestamp.from(now));
        var after =
                before.with(
                        written,
                        new Activity.Edited(actor.name(), now, before.edited().version() + 1));
        understood.put(before, after);
        return after;
    }

    /** Held until the transaction ends; NotFound unless the actor fills in for the unit. */
    Activity led(Actor actor, ActivityId id) {
        if (!actor.has(Role.FILLER)) {
            throw new NotFound(id);
        }
        return sql.held(id, actor.unitId()).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Those that a person may see and looks for, a page of them, in the order of their beginning.
     */
    @Transactional(readOnly = true)
    public Few seen(Actor actor, CampaignId campaign, Sought sought, int most) {
        var found = lists.page(actor, campaign, sought, most + 1);
        var ones = found.subList(0, Math.min(most, found.size()));
        return new Few(ones, ones.size() < found.size() ? ones.getLast().id().value() : null);
    }

    /** How many there are in each stage, of those that are looked for. */
    @Transactional(readOnly = true)
    public Map<ActivityStage, Integer> counts(Actor actor, CampaignId campaign, Sought sought) {
        return lists.counts(actor, campaign, sought);
    }

    /** How many wait for the actor to decide. */
    @Transactional(readOnly = true)
    public int waiting(Actor actor, CampaignId campaign) {
        return ActivityMove.Side.REVIEWER.held(actor) ? lists.waiting(actor, campaign) : 0;
    }
}
