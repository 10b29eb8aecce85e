package cn.kehui.visitor.door;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.ground.cipher.Sealer;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the unit that leads an activity lets somebody check tickets who has no account. */
@Service
public class DoorPasses implements Reseal {
    /** Letters of a place: as many as a telephone shows. */
    private static final int LONGEST = 40;

    private final Activities activities;
    private final DoorPassSql sql;
    private final DoorSessionSql sessions;
    private final Sealer sealer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoorPasses(
            Activities activities,
            DoorPassSql sql,
            DoorSessionSql sessions,
            Keys keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.sql = sql;
        this.sessions = sessions;
        this.sealer = keys.sealer("door pass");
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is asked for: pressed twice it is made once.
     *
     * @param keys of the sessions
     * @param place where it is used, as the staff calls it
     */
    public record Making(UUID under, List<String> keys, String place) {}

    /**
     * Makes a pass for some sessions of an activity.
     *
     * @return what is wrong with what was asked for, at {@code place} and {@code session}; empty:
     *     it is made
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional
    public List<Finding> make(Actor actor, ActivityId activity, Making making) {
        led(actor, activity);
        var there = sessions.of(activity).stream().map(one -> one.id().key()).toList();
        var findings = findings(making, there);
        if (!findings.isEmpty()) {
            return findings;
        }
        var now = clock.instant();
        var by = new DoorPass.By(actor.name(), now);
        var pass = new DoorPass(activity, making.under(), making.keys(), making.place(), by, null);
        var link = DoorLink.make();
        var sealed = sealer.seal(link.secret().getBytes(US_ASCII), row(making.under()));
        if (sql.insert(pass, new DoorPassSql.Kept(link, sealed), actor)) {
            events.publishEvent(new DoorAct.DoorPassMade(actor, now, pass));
        }
        return List.of();
    }

    private static List<Finding> findings(Making making, List<String> there) {
        var found = new ArrayList<Finding>();
        int letters = making.place().length();
        if (letters == 0) {
            found.add(Finding.stops("place", "door.no-place"));
        } else if (letters > LONGEST) {
            found.add(Finding.stops("place", "door.long-place", LONGEST, letters));
        }
        if (making.keys().isEmpty()) {
            found.add(Finding.stops("session", "door.no-session"));
        } else if (!there.containsAll(making.keys())) {
            found.add(Finding.stops("session", "door.gone-session"));
        }
        return found;
    }

    /**
     * @param link what opens it; null: it was revoked
     */
    public record Made(DoorPass pass, @Nullable DoorLink link) {}

    /**
     * All of an activity, those too that are revoked.
     *
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional(readOnly = true)
    public List<Made> of(Actor actor, ActivityId activity) {
        led(actor, activity);
        return sql.of(activity).stream()
                .map(one -> new Made(one.pass(), link(one.pass().id(), one.secret())))
                .toList();
    }

    private @Nullable DoorLink link(UUID id, String sealed) {
        return sealed.isEmpty()
                ? null
                : new DoorLink(new String(sealer.open(sealed, row(id)), US_ASCII));
    }

    /**
     * Whoever has its link is not let in any more; done twice it is done once.
     *
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional
    public void revoke(Actor actor, ActivityId activity, UUID id) {
        led(actor, activity);
        var now = clock.instant();
        if (sql.revoke(activity, id, actor, now)) {
            events.publishEvent(new DoorAct.DoorPassRevoked(actor, now, activity, id));
        }
    }

    private void led(Actor actor, ActivityId activity) {
        if (!activities.activity(actor, activity).ledBy(actor)) {
            throw new NotFound(activity);
        }
    }

    private static String row(UUID id) {
        return "door pass " + id;
    }

    @Override
    @Transactional
    public int reseal(int most) {
        return sql.otherwise()
                .each(
                        sealer.prefix(),
                        most,
                        (campaign, old) -> {
                            var plain = sealer.open(old.secret(), row(old.id()));
                            sql.sealed(campaign, old, sealer.seal(plain, row(old.id())));
                        });
    }
}
