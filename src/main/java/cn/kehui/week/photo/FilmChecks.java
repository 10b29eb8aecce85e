package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.photo.film.FilmFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Whether a film plays, is short enough, and was not made by a machine; it is asked no more. */
final class FilmChecks {
    static final Set<Check.Kind> ASKED = Set.of(Check.Kind.FORMAT, Check.Kind.AIGC);

    private static final int MINUTE = 60;

    private FilmChecks() {}

    /**
     * @param says the rule's own words
     */
    static List<Check> of(FilmFacts facts, PhotoDemands.Film asked, String says) {
        return Arrays.stream(Check.Kind.values())
                .map(
                        kind ->
                                switch (kind) {
                                    case FORMAT -> played(facts, asked, says);
                                    case AIGC -> TraceChecks.aigc(facts);
                                    default ->
                                            new Check(
                                                    kind,
                                                    PhotoOutcome.PASS,
                                                    null,
                                                    Texts.say("photo.film-not-asked"),
                                                    "");
                                })
                .toList();
    }

    private static Check played(FilmFacts facts, PhotoDemands.Film asked, String says) {
        return switch (facts.state()) {
            case PLAYS -> length(facts, asked, says);
            case NO_TOOL -> film(PhotoOutcome.UNKNOWN, "photo.film-no-tool", says);
            case TOO_HEAVY -> film(PhotoOutcome.UNKNOWN, "photo.film-heavy", says);
            case TOO_LARGE -> film(PhotoOutcome.FAIL, "photo.film-large", says);
            case NO_PICTURE -> film(PhotoOutcome.FAIL, "photo.film-no-picture", says);
            case BROKEN -> film(PhotoOutcome.FAIL, "photo.film-broken", says);
            case FOREIGN -> film(PhotoOutcome.FAIL, "photo.film-foreign", says);
            case CUT_OFF ->
                    new Check(
                            Check.Kind.FORMAT,
                            PhotoOutcome.FAIL,
                            null,
                            Texts.say("photo.film-cut-off", words(Math.round(facts.said()))),
                            says);
        };
    }

    private static Check length(FilmFacts facts, PhotoDemands.Film asked, String says) {
        long seconds = Math.round(facts.seconds());
        boolean longer = asked.seconds() > 0 && seconds > asked.seconds();
        var words = words(seconds);
        return new Check(
                Check.Kind.FORMAT,
                longer ? PhotoOutcome.FAIL : PhotoOutcome.PASS,
                seconds,
                longer
                        ? Texts.say("photo.film-long", words, words(asked.seconds()))
                        : Texts.say("photo.film-fine", words, facts.width(), facts.height()),
                says);
    }

    private static Check film(PhotoOutcome outcome, String key, String says) {
        return new Check(Check.Kind.FORMAT, outcome, null, Texts.say(key), says);
    }

    /** As people say it. */
    private static String words(long seconds) {
        if (seconds < MINUTE) {
            return Texts.say("photo.film-seconds", seconds);
        }
        return seconds % MINUTE == 0
                ? Texts.say("photo.film-minutes", seconds / MINUTE)
                : Texts.say("photo.film-both", seconds / MINUTE, seconds % MINUTE);
    }
}
