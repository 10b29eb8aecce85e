package cn.kehui.week.evidence;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.vault.Vault;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.echo.Echoes;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photographs that prove activities; kept as they came, looked at off the request. */
@Service
public class Evidence {
    /** Those of one activity are compared pair by pair: more would take minutes. */
    static final int MOST = 100;

    private final Activities activities;
    private final EvidenceSql sql;
    private final Vault vault;
    private final Echoes echoes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evidence(
            Activities activities,
            EvidenceSql sql,
            Vault vault,
            Echoes echoes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.sql = sql;
        this.vault = vault;
        this.echoes = echoes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file on its way in.
     *
     * @param name without folders
     * @param type what its first bytes say
     */
    public record SentFile(String name, String type, InputStream bytes) {}

    /**
     * Those of an activity that the actor may see.
     *
     * @throws NotFound if the activity is not for the actor
     */
    @Transactional(readOnly = true)
    public EvidenceSet of(Actor actor, ActivityId id) {
        activities.activity(actor, id);
        return sql.set(id);
    }

    /**
     * Whether the actor may add photographs and take them out: whose unit leads it, until its end.
     */
    public static boolean adds(Actor actor, Activity activity) {
        return activity.provenBy(actor);
    }

    /**
     * Adds one; the same file twice is kept once.
     *
     * @throws NotFound unless the actor may add some
     */
    @Transactional
    public PhotoTaking add(Actor actor, ActivityId id, SentFile sent) {
        led(actor, id);
        if (!sent.type().startsWith("image/")) {
            return new PhotoTaking.NotTaken(
                    Finding.stops("photos", "evidence.no-picture", sent.name()));
        }
        sql.hold(id);
        var there = sql.set(id).photos();
        // one that is there already is not one too many; what is not taken is swept away
        var blob = vault.keep(sent.bytes());
        for (var one : there) {
            if (one.blob().equals(blob.id())) {
                return new PhotoTaking.TakenBefore(one.name());
            }
        }
        if (there.size() >= MOST) {
            return new PhotoTaking.NotTaken(
                    Finding.stops("photos", "evidence.most", sent.name(), MOST));
        }
        var now = clock.instant();
        var photo =
                new EvidencePhoto(
                        Uuid7.next(clock), sent.name(), blob.id(), blob.size(), now, null, null);
        sql.insert(id, photo, actor);
        events.publishEvent(new EvidenceAct.PhotoAdded(actor, now, id, sent.name()));
        return new PhotoTaking.PhotoTaken(photo);
    }

    /**
     * Takes one out; pressed twice it is taken out once.
     *
     * @throws NotFound unless the actor may take some out
     */
    @Transactional
    public void remove(Actor actor, ActivityId id, UUID photo) {
        led(actor, id);
        sql.hold(id);
        var now = clock.instant();
        sql.one(id, photo)
                .filter(_ -> sql.remove(id, photo, now))
                .ifPresent(
                        one -> {
                            echoes.forget(id, photo);
                            events.publishEvent(
                                    new EvidenceAct.PhotoRemoved(actor, now, id, one.name()));
                        });
    }

    /**
     * Has them looked at again, where that was given up; pressed twice it is asked once. Who
     * reviews the activity may ask too: it changes nothing of what was sent.
     *
     * @throws NotFound if the activity is not for the actor
     */
    @Transactional
    public void again(Actor actor, ActivityId id) {
        activities.activity(actor, id);
        if (sql.again(id)) {
            events.publishEvent(new EvidenceAct.PhotosAskedAgain(actor, clock.instant(), id));
        }
    }

    /**
     * @throws NotFound if it does not stand, or the activity is not for the actor
     */
    @Transactional(readOnly = true)
    public EvidencePhoto photo(Actor actor, ActivityId id, UUID photo) {
        activities.activity(actor, id);
        return sql.one(id, photo).orElseThrow(() -> new NotFound(photo));
    }

    private void led(Actor actor, ActivityId id) {
        if (!adds(actor, activities.activity(actor, id))) {
            throw new NotFound(id);
        }
    }
}
