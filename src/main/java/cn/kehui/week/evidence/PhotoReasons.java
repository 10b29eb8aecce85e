package cn.kehui.week.evidence;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.photo.PhotoKind;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why a photograph cannot be changed for a better one, or why so few of a kind are enough. */
@Service
public class PhotoReasons {
    /** Letters of one reason. */
    public static final int MOST = 500;

    /** Kinds of which a rule may ask for so many. */
    private static final Set<String> COUNTED =
            Set.of(PhotoKind.ON_SITE.name(), PhotoKind.ONLINE.name());

    private final Activities activities;
    private final EvidenceSql photos;
    private final PhotoReasonSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhotoReasons(
            Activities activities,
            EvidenceSql photos,
            PhotoReasonSql sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.photos = photos;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Words as they were written in a page.
     *
     * @param about a photograph's id, or the name of a {@link PhotoKind}
     * @param shown number of the reason that stood on that page; 0: none did
     * @param words blank: it is taken back
     */
    public record Written(String about, int shown, String words) {}

    /**
     * What stands, by what it is about; those that were taken back too.
     *
     * @throws NotFound if the activity is not for the actor
     */
    @Transactional(readOnly = true)
    public Map<String, PhotoReason> of(Actor actor, ActivityId id) {
        activities.activity(actor, id);
        return sql.of(id);
    }

    /**
     * Keeps a reason beside those before it.
     *
     * @throws NotFound unless the actor may add photographs, and there is what it is about
     */
    @Transactional
    public PhotoExplaining explain(Actor actor, ActivityId id, Written written) {
        if (!Evidence.adds(actor, activities.activity(actor, id))) {
            throw new NotFound(id);
        }
        var name = name(id, written.about());
        var words = written.words().replace("\0", "").strip();
        if (words.length() > MOST) {
            return new PhotoExplaining.TooLong(MOST);
        }
        photos.hold(id);
        var stands = sql.of(id).get(written.about());
        int last = stands == null ? 0 : stands.number();
        if (words.equals(stands == null ? "" : stands.words())) {
            return new PhotoExplaining.Explained();
        }
        if (stands != null && last != written.shown()) {
            return new PhotoExplaining.Meanwhile(stands);
        }
        var now = clock.instant();
        sql.insert(id, new PhotoReason(written.about(), last + 1, words, actor.name(), now), actor);
        events.publishEvent(new EvidenceAct.PhotoExplained(actor, now, id, name));
        return new PhotoExplaining.Explained();
    }

    private String name(ActivityId id, String about) {
        if (COUNTED.contains(about)) {
            return about;
        }
        try {
            return photos.one(id, UUID.fromString(about))
                    .orElseThrow(() -> new NotFound(about))
                    .name();
        } catch (IllegalArgumentException e) {
            throw new NotFound(about);
        }
    }
}
