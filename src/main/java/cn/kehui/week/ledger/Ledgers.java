package cn.kehui.week.ledger;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityStage;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many came to activities: entered once, put right by another entry, never changed. */
@Service
public class Ledgers {
    private static final Set<ActivityStage> HELD = Set.of(ActivityStage.HELD, ActivityStage.CLOSED);

    private final Activities activities;
    private final CountForm asked;
    private final LedgerSql sql;
    private final LedgerLines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledgers(
            Activities activities,
            CountForm asked,
            LedgerSql sql,
            LedgerLines lines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.asked = asked;
        this.sql = sql;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it was held: only then somebody came. */
    public static boolean held(ActivityStage stage) {
        return HELD.contains(stage);
    }

    /** Whether the actor enters counts of it: whose unit leads it, once it was held. */
    public static boolean enters(Actor actor, Activity activity) {
        return activity.ledBy(actor) && held(activity.stage());
    }

    /** What was counted of it, for who has asked already whether it may be seen. */
    @Transactional(readOnly = true)
    public ActivityCounts of(Activity activity) {
        return sql.all(activity.id());
    }

    /**
     * Enters a count, or puts one right by another.
     *
     * @throws NotFound unless the actor's unit leads the activity, and what is put right is there
     */
    @Transactional
    public Counting enter(Actor actor, ActivityId id, CountTyped typed) {
        if (!activities.activity(actor, id).ledBy(actor)) {
            throw new NotFound(id);
        }
        lines.hold(id);
        var activity = activities.activity(actor, id);
        var counts = sql.all(id);
        var before = counts.entry(typed.under()).orElse(null);
        if (before != null) {
            return again(typed, before);
        }
        if (!held(activity.stage())) {
            return new Counting.NotHeld(activity.stage());
        }
        var right = typed.replaces();
        if (right != null) {
            counts.entry(right.entry()).orElseThrow(() -> new NotFound(right.entry()));
            var other = counts.inPlaceOf(right.entry());
            if (other.isPresent()) {
                return new Counting.Replaced(other.get());
            }
        }
        var there = new CountingRules.There(counts, activities.sessions(activity));
        var read = CountingRules.read(asked.field(typed.what()), typed, there);
        if (!read.stops().isEmpty()) {
            return new Counting.Unread(read.stops());
        }
        if (!read.asks().isEmpty() && !read.token().equals(typed.sure())) {
            return new Counting.Asked(read.asks(), read.token());
        }
        return kept(actor, id, entry(actor, typed, read));
    }

    /** A double press is one; what was changed in an old page is not lost in silence. */
    private Counting again(CountTyped typed, LedgerEntry before) {
        var read = Reading.of(asked.field(typed.what()), typed.quantity()).value().amount();
        long quantity = before.quantity() == null ? -1 : before.quantity();
        boolean strikes = typed.replaces() != null && typed.replaces().strikes();
        boolean same =
                before.what() == typed.what()
                        && before.grade() == typed.grade()
                        && (strikes ? quantity < 0 : read.orElse(-1) == quantity);
        return same ? new Counting.Entered(before) : new Counting.Twice(before);
    }

    private LedgerEntry entry(Actor actor, CountTyped typed, CountingRules.Read read) {
        var right = typed.replaces();
        return new LedgerEntry(
                typed.under(),
                typed.what(),
                read.quantity().isPresent() ? read.quantity().getAsLong() : null,
                typed.grade() == null ? CountGrade.DECLARED : typed.grade(),
                typed.session(),
                new LedgerEntry.Said(
                        Typed.tidy(typed.source()), right == null ? "" : Typed.tidy(right.why())),
                new LedgerEntry.By(actor.name(), actor.unit().name(), now()),
                right == null ? null : right.entry());
    }

    /** As it is read again: the database keeps a millionth of a second. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Counting kept(Actor actor, ActivityId id, LedgerEntry entry) {
        sql.insert(id, entry, actor);
        lines.again(id);
        var at = entry.by().at();
        if (entry.quantity() == null) {
            events.publishEvent(new LedgerAct.CountStruck(actor, at, id, entry));
        } else if (entry.replaces() == null) {
            events.publishEvent(new LedgerAct.CountEntered(actor, at, id, entry));
        } else {
            events.publishEvent(new LedgerAct.CountReplaced(actor, at, id, entry));
        }
        return new Counting.Entered(entry);
    }
}
