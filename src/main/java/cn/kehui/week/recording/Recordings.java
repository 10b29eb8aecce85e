package cn.kehui.week.recording;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.vault.Vault;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The films that prove activities; kept as they came, looked at off the request. */
@Service
public class Recordings {
    /** Of one activity: each may take a gigabyte of the disk. */
    static final int MOST = 10;

    private static final int HEAD = 64;

    private final Activities activities;
    private final RecordingSql sql;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recordings(
            Activities activities,
            RecordingSql sql,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.sql = sql;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Those of an activity that the actor may see, in the order in which they came.
     *
     * @throws NotFound if the activity is not for the actor
     */
    @Transactional(readOnly = true)
    public List<Recording> of(Actor actor, ActivityId id) {
        activities.activity(actor, id);
        return sql.all(id);
    }

    /**
     * Those of a unit's activities that the actor may see.
     *
     * @param activity null: of all of them
     */
    @Transactional(readOnly = true)
    public List<UnitRecording> ofUnit(
            Actor actor, CampaignId campaign, UnitId unit, @Nullable UUID activity) {
        return sql.ofUnit(actor, campaign, unit, activity);
    }

    /**
     * Adds one; the same file twice is kept once.
     *
     * @param name without folders
     * @param bytes may be looked into before they are read
     * @throws NotFound unless the actor may add some
     */
    @Transactional
    public RecordingTaking add(Actor actor, ActivityId id, String name, BufferedInputStream bytes) {
        led(actor, id);
        var type = RecordingRules.type(head(bytes));
        if (type.isEmpty()) {
            return refused("recording.no-film", name);
        }
        sql.alone(id);
        var there = sql.all(id);
        // one that is there already is not one too many; what is not taken is swept away
        var blob = vault.keep(bytes);
        for (var one : there) {
            if (one.sent().blob().equals(blob.id())) {
                return new RecordingTaking.TakenAlready(one.sent().name());
            }
        }
        if (there.size() >= MOST) {
            return refused("recording.most", name, MOST);
        }
        var now = clock.instant();
        var sent = new Recording.Sent(name, blob.id(), blob.size(), type.get());
        var recording = new Recording(Uuid7.next(clock), sent, now, null, null, false);
        sql.insert(id, recording, actor);
        events.publishEvent(new RecordingAct.RecordingAdded(actor, now, id, name));
        return new RecordingTaking.RecordingTaken(recording);
    }

    private static RecordingTaking refused(String key, Object... args) {
        return new RecordingTaking.RecordingRefused(Finding.stops("file", key, args));
    }

    private static byte[] head(BufferedInputStream bytes) {
        try {
            bytes.mark(HEAD);
            var head = bytes.readNBytes(HEAD);
            bytes.reset();
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException("a film could not be read", e);
        }
    }

    /**
     * Takes one out; pressed twice it is taken out once.
     *
     * @throws NotFound unless the actor may take some out
     */
    @Transactional
    public void remove(Actor actor, ActivityId id, UUID recording) {
        led(actor, id);
        var now = clock.instant();
        sql.one(id, recording)
                .filter(_ -> sql.remove(id, recording, now))
                .ifPresent(
                        one ->
                                events.publishEvent(
                                        new RecordingAct.RecordingRemoved(
                                                actor, now, id, one.sent().name())));
    }

    /**
     * Has those looked at again of which nothing could be said; pressed twice it is asked once.
     *
     * @throws NotFound unless the actor may add some
     */
    @Transactional
    public void again(Actor actor, ActivityId id) {
        led(actor, id);
        int many = sql.again(id);
        if (many > 0) {
            events.publishEvent(
                    new RecordingAct.RecordingsAskedAgain(actor, clock.instant(), id, many));
        }
    }

    /**
     * @throws NotFound if it does not stand, or the activity is not for the actor
     */
    @Transactional(readOnly = true)
    public Recording recording(Actor actor, ActivityId id, UUID recording) {
        activities.activity(actor, id);
        return sql.one(id, recording).orElseThrow(() -> new NotFound(recording));
    }

    private void led(Actor actor, ActivityId id) {
        if (!activities.activity(actor, id).provenBy(actor)) {
            throw new NotFound(id);
        }
    }
}
