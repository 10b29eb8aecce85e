package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.photo.file.PhotoFacts;
import cn.kehui.week.photo.file.PhotoFacts.Unseen;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a film can be played and is short enough; it is asked nothing else. */
final class FilmChecks {
    private FilmChecks() {}

    static List<Check> of(PhotoFacts facts, PhotoDemands rules) {
        return Arrays.stream(Check.Kind.values())
                .map(
                        kind ->
                                kind == Check.Kind.FORMAT
                                        ? played(facts, rules)
                                        : new Check(
                                                kind,
                                                PhotoOutcome.PASS,
                                                null,
                                                Texts.say("photo.film-not-asked"),
                                                ""))
                .toList();
    }

    private static Check played(PhotoFacts facts, PhotoDemands rules) {
        if (facts.unseen() == Unseen.NO_TOOL) {
            return film(PhotoOutcome.UNKNOWN, null, Texts.say("photo.film-no-tool"), rules);
        }
        if (facts.unseen() == Unseen.TOO_LARGE) {
            return film(PhotoOutcome.FAIL, null, Texts.say("photo.film-large"), rules);
        }
        if (facts.seconds() == null) {
            return film(PhotoOutcome.FAIL, null, Texts.say("photo.film-broken"), rules);
        }
        long seconds = Math.round(facts.seconds());
        boolean shorter = facts.seconds() <= rules.film().seconds();
        return film(
                shorter ? PhotoOutcome.PASS : PhotoOutcome.FAIL,
                seconds,
                Texts.say(
                        shorter ? "photo.film-fine" : "photo.film-long",
                        seconds,
                        rules.film().seconds()),
                rules);
    }

    private static Check film(
            PhotoOutcome outcome, @Nullable Object value, String message, PhotoDemands rules) {
        return new Check(Check.Kind.FORMAT, outcome, value, message, rules.says().video());
    }
}
