package cn.kehui.week.consent;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** What is said of the people on a photograph: the event, and the journal's line. */
public sealed interface ConsentAct extends Act {
    ActivityId activity();

    String name();

    PhotoPeople people();

    @Override
    default String subject() {
        return activity().toString();
    }

    @Override
    default Map<String, String> detail() {
        return Map.of("name", name(), "people", people().name());
    }

    /** Who can be recognised was said. */
    record PhotoConsentSaid(
            Actor by, Instant at, ActivityId activity, String name, PhotoPeople people)
            implements ConsentAct {}

    /** A copy was given to everybody. */
    record PhotoShown(Actor by, Instant at, ActivityId activity, String name, PhotoPeople people)
            implements ConsentAct {}

    /** It was taken back from everybody. */
    record PhotoWithheld(Actor by, Instant at, ActivityId activity, String name, PhotoPeople people)
            implements ConsentAct {}

    static ConsentAct said(Actor by, PhotoConsents.OfPhoto of, String name, PhotoConsent consent) {
        return new PhotoConsentSaid(by, at(consent), of.activity(), name, consent.people());
    }

    static ConsentAct shown(Actor by, PhotoConsents.OfPhoto of, String name, PhotoConsent consent) {
        return consent.shown()
                ? new PhotoShown(by, at(consent), of.activity(), name, consent.people())
                : new PhotoWithheld(by, at(consent), of.activity(), name, consent.people());
    }

    private static Instant at(PhotoConsent consent) {
        return Objects.requireNonNull(consent.at());
    }
}
