package cn.kehui.week.consent;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.Evidence;
import cn.kehui.week.evidence.EvidencePhoto;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What units say of the people on their photographs, and which copies everybody may see (个人信息保护法
 * 29, 31: apart for each, and for minors under 14 by a guardian). Nothing is shown before somebody
 * of the unit looked at the very copy; what was shown is taken back at any time.
 */
@Service
public class PhotoConsents {
    /** Letters about who agreed. */
    public static final int MOST = 300;

    private final Evidence evidence;
    private final Activities activities;
    private final PhotoConsentSql sql;
    private final PublicCopies copies;
    private final Telling telling;

    /** How what happened is told. */
    @Service
    record Telling(ApplicationEventPublisher events, Clock clock) {}

    PhotoConsents(
            Evidence evidence,
            Activities activities,
            PhotoConsentSql sql,
            PublicCopies copies,
            Telling telling) {
        this.evidence = evidence;
        this.activities = activities;
        this.sql = sql;
        this.copies = copies;
        this.telling = telling;
    }

    /** Which photograph. */
    public record OfPhoto(ActivityId activity, UUID photo) {}

    /**
     * As typed.
     *
     * @param number of what stood on the page
     */
    public record Typed(PhotoPeople people, String words, int number) {}

    /**
     * What stands.
     *
     * @throws NotFound if the photograph is not for the actor
     */
    @Transactional(readOnly = true)
    public PhotoConsent of(Actor actor, OfPhoto of) {
        evidence.photo(actor, of.activity(), of.photo());
        return sql.of(of.activity()).getOrDefault(of.photo(), PhotoConsent.UNSAID);
    }

    /** Whether the actor may say something: whose unit leads the activity, at any time. */
    @Transactional(readOnly = true)
    public boolean says(Actor actor, ActivityId activity) {
        return activities.activity(actor, activity).ledBy(actor);
    }

    /**
     * The copy as everybody would see it by what stands. It lasts: not within a transaction.
     *
     * @throws NotFound if the photograph is not for the actor
     */
    public PublicCopy copy(Actor actor, OfPhoto of) {
        var photo = evidence.photo(actor, of.activity(), of.photo());
        return copies.of(key(of, of(actor, of)), photo.blob(), new Whose(actor.id().toString()));
    }

    /** The copy, if it was made before. */
    @Transactional(readOnly = true)
    public Optional<PublicCopy> made(Actor actor, OfPhoto of) {
        return copies.made(key(of, of(actor, of)));
    }

    private static PublicCopySql.Of key(OfPhoto of, PhotoConsent consent) {
        return new PublicCopySql.Of(of.activity(), of.photo(), consent.people().hides());
    }

    /**
     * Says who can be recognised. What was shown to everybody is so no longer: the copy may be
     * another.
     *
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional
    public ConsentSaying say(Actor actor, OfPhoto of, Typed typed) {
        var words = typed.words().replace("\0", "").strip();
        if (words.length() > MOST) {
            return new ConsentSaying.TooLong(MOST);
        }
        if (typed.people() == PhotoPeople.AGREED && words.isEmpty()) {
            return new ConsentSaying.NoWords();
        }
        return over(
                actor,
                of,
                typed.number(),
                (photo, stands) -> {
                    if (stands.people() == typed.people() && stands.words().equals(words)) {
                        return new ConsentSaying.ConsentSaid();
                    }
                    var next = next(actor, stands, typed.people(), words);
                    return told(actor, of, next, ConsentAct.said(actor, of, photo.name(), next));
                });
    }

    /**
     * Gives the copy to everybody, or takes it back; pressed twice it happens once.
     *
     * @param number of what stood on the page
     * @throws NotFound unless the actor's unit leads the activity
     */
    @Transactional
    public ConsentSaying show(Actor actor, OfPhoto of, int number, boolean shown) {
        return over(
                actor,
                of,
                number,
                (photo, stands) -> {
                    if (stands.shown() == shown) {
                        return new ConsentSaying.ConsentSaid();
                    }
                    var copy = copies.made(key(of, stands));
                    if (shown && copy.map(PublicCopy::blob).isEmpty()) {
                        return new ConsentSaying.CopyNotMade();
                    }
                    var next = next(actor, stands, stands.people(), stands.words()).as(shown);
                    return told(actor, of, next, ConsentAct.shown(actor, of, photo.name(), next));
                });
    }

    private PhotoConsent next(Actor actor, PhotoConsent stands, PhotoPeople people, String words) {
        var now = telling.clock().instant();
        return new PhotoConsent(stands.number() + 1, people, words, false, actor.name(), now);
    }

    private ConsentSaying told(Actor actor, OfPhoto of, PhotoConsent next, ConsentAct act) {
        sql.insert(of.activity(), of.photo(), next, actor);
        telling.events().publishEvent(act);
        return new ConsentSaying.ConsentSaid();
    }

    private ConsentSaying over(
            Actor actor,
            OfPhoto of,
            int number,
            BiFunction<EvidencePhoto, PhotoConsent, ConsentSaying> then) {
        if (!says(actor, of.activity())) {
            throw new NotFound(of.activity());
        }
        var photo = evidence.photo(actor, of.activity(), of.photo());
        sql.hold(of.activity());
        var stands = sql.of(of.activity()).getOrDefault(of.photo(), PhotoConsent.UNSAID);
        return stands.number() == number
                ? then.apply(photo, stands)
                : new ConsentSaying.SaidMeanwhile(stands);
    }
}
