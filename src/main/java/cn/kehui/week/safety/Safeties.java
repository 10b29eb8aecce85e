package cn.kehui.week.safety;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the safety of activities, and how their permits stand. */
@Service
public class Safeties {
    private static final int LONGEST = 100;

    private final Activities activities;
    private final SafetySql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Safeties(Activities activities, SafetySql sql, ApplicationEventPublisher events, Clock clock) {
        this.activities = activities;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** What is asked of one, as it is written. */
    public Safety of(Activity activity) {
        return SafetyRules.of(SafetyLaw.LAW, activities.sessions(activity));
    }

    /** How its permit stands; empty: nothing was written down. */
    @Transactional(readOnly = true)
    public Optional<PermitNote> permit(Activity activity) {
        return sql.of(activity.id());
    }

    /**
     * One that needs a permit which nobody has written down to have applied for.
     *
     * @param latest the last day on which that may be done
     */
    public record Unapplied(ActivityId id, String title, LocalDate latest) {}

    /** Those of the own unit in these campaigns, so many at most, the first day first. */
    @Transactional(readOnly = true)
    public List<Unapplied> unapplied(Actor actor, Collection<CampaignId> campaigns, int most) {
        return sql.unapplied(actor, campaigns, SafetyLaw.LAW, most);
    }

    /**
     * Writes down how a permit stands. One that has a number holds times, places and people as they
     * are written at that moment; it is changed or withdrawn with a reason.
     *
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional
    public PermitNoting note(Actor actor, ActivityId id, PermitTyped typed) {
        var activity = activities.activity(actor, id);
        if (!activity.ledBy(actor)) {
            throw new NotFound(id);
        }
        var applied = TypedDay.near(typed.applied(), Beijing.today(clock));
        if (!typed.applied().isBlank() && applied.isEmpty()) {
            return new PermitNoting.Unread(typed.applied());
        }
        var people = typed.people().isBlank() ? null : number(typed.people());
        if (!typed.people().isBlank() && people == null) {
            return new PermitNoting.Unread(typed.people());
        }
        var number = typed.number().strip();
        if (number.length() > LONGEST) {
            return new PermitNoting.Unread(number);
        }
        return keep(
                actor,
                activity,
                new SafetySql.Noted(
                        applied.orElse(null), number, people, typed.why().strip(), List.of()),
                typed.seen());
    }

    private PermitNoting keep(Actor actor, Activity activity, SafetySql.Noted noted, String seen) {
        sql.lock(activity.id());
        var before = sql.of(activity.id()).orElse(null);
        if (before != null && !before.by().seen().equals(seen)) {
            return new PermitNoting.Overtaken(before);
        }
        if (before != null && changes(before, noted) && noted.why().isEmpty()) {
            return new PermitNoting.Unreasoned(before);
        }
        var now = clock.instant();
        var kept = noted.with(frozen(before, activity, noted));
        sql.put(activity.id(), kept, actor, now);
        events.publishEvent(
                new PermitNoted(actor, now, activity.id(), noted.number(), noted.why()));
        return new PermitNoting.Kept();
    }

    /** Whether something else is permitted than before. */
    private static boolean changes(PermitNote before, SafetySql.Noted noted) {
        return !before.number().isEmpty()
                && (!before.number().equals(noted.number())
                        || !Objects.equals(before.people(), noted.people()));
    }

    /** Anew with each permit, and with each change of one; none without a number. */
    private List<Permitted> frozen(
            @Nullable PermitNote before, Activity activity, SafetySql.Noted noted) {
        if (noted.number().isEmpty()) {
            return List.of();
        }
        boolean stands = before != null && !before.number().isEmpty() && noted.why().isEmpty();
        return stands
                ? before.frozen()
                : activities.sessions(activity).stream().map(Permitted::of).toList();
    }

    /**
     * What was typed of a permit.
     *
     * @param why it is changed or withdrawn; may be empty
     * @param seen what was shown of it, as {@link PermitNote.By#seen}; empty: nothing was
     */
    public record PermitTyped(
            String applied, String number, String people, String why, String seen) {}

    private static @Nullable Long number(String typed) {
        var digits = typed.strip();
        boolean whole =
                digits.length() < 8 && digits.chars().allMatch(one -> one >= '0' && one <= '9');
        long number = whole && !digits.isEmpty() ? Long.parseLong(digits) : 0;
        return number > 0 ? Long.valueOf(number) : null;
    }
}
