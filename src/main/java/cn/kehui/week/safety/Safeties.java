package cn.kehui.week.safety;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import java.time.Clock;
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
     * Writes down how a permit stands.
     *
     * @param applied the day on which it was applied for; may be empty
     * @return null: it is kept; else which of the words cannot be read
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional
    public @Nullable String note(Actor actor, ActivityId id, PermitTyped typed) {
        var activity = activities.activity(actor, id);
        if (!activity.ledBy(actor)) {
            throw new NotFound(id);
        }
        var now = clock.instant();
        var today = Beijing.today(clock);
        var applied = TypedDay.near(typed.applied(), today);
        if (!typed.applied().isBlank() && applied.isEmpty()) {
            return typed.applied();
        }
        Long people = typed.people().isBlank() ? null : number(typed.people());
        if (!typed.people().isBlank() && people == null) {
            return typed.people();
        }
        var number = typed.number().strip();
        if (number.length() > LONGEST) {
            return number;
        }
        sql.put(id, new SafetySql.Noted(applied.orElse(null), number, people), actor, now);
        events.publishEvent(new PermitNoted(actor, now, id, number));
        return null;
    }

    /** What was typed of a permit. */
    public record PermitTyped(String applied, String number, String people) {}

    private static @Nullable Long number(String typed) {
        var digits = typed.strip();
        boolean whole =
                digits.length() < 8 && digits.chars().allMatch(one -> one >= '0' && one <= '9');
        long number = whole && !digits.isEmpty() ? Long.parseLong(digits) : 0;
        return number > 0 ? Long.valueOf(number) : null;
    }
}
