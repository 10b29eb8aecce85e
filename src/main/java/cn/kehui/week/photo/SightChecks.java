package cn.kehui.week.photo;

import static cn.kehui.week.photo.Check.Kind.LEGIBILITY;
import static cn.kehui.week.photo.Check.Kind.PEOPLE;
import static cn.kehui.week.photo.Check.Kind.WATERMARK;
import static cn.kehui.week.photo.Check.Kind.WORDING;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.sight.Judged;
import cn.kehui.week.sight.Judging;
import cn.kehui.week.sight.LookFor;
import cn.kehui.week.sight.Seen;
import cn.kehui.week.sight.Wanted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What takes reading words and counting heads; where nothing could look it is not known. */
record SightChecks(PhotoDemands rules, PhotoKind kind) {
    /** What has to be looked for. */
    LookFor asked() {
        return new LookFor(true, wanted(), people());
    }

    private int people() {
        return kind == PhotoKind.ON_SITE ? rules.people().least() : 0;
    }

    private List<Wanted> wanted() {
        var wanted = new ArrayList<Wanted>();
        rules.words().all().forEach(words -> wanted.add(Wanted.of(words)));
        if (!rules.words().any().isEmpty()) {
            wanted.add(new Wanted(rules.words().any()));
        }
        return wanted;
    }

    /**
     * @param why nothing was seen; empty where something was
     */
    List<Check> of(@Nullable Seen seen, String why) {
        return List.of(
                watermark(seen, why), wording(seen, why), people(seen, why), legibility(seen, why));
    }

    private Check watermark(@Nullable Seen seen, String why) {
        return seen == null
                ? unknown(WATERMARK, why, rules.says().watermark())
                : judged(WATERMARK, Judging.watermark(seen), rules.says().watermark());
    }

    private Check wording(@Nullable Seen seen, String why) {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            return fine(WORDING, "photo.not-asked");
        }
        return seen == null
                ? unknown(WORDING, why, rules.says().words())
                : judged(WORDING, Judging.wording(seen, wanted), rules.says().words());
    }

    private Check people(@Nullable Seen seen, String why) {
        if (people() == 0) {
            return fine(PEOPLE, "photo.not-asked");
        }
        return seen == null
                ? unknown(PEOPLE, why, rules.says().people())
                : judged(PEOPLE, Judging.people(seen, people()), rules.says().people());
    }

    private Check legibility(@Nullable Seen seen, String why) {
        if (kind == PhotoKind.ON_SITE) {
            return fine(LEGIBILITY, "photo.no-page");
        }
        return seen == null
                ? unknown(LEGIBILITY, why, rules.says().legibility())
                : judged(LEGIBILITY, Judging.legibility(seen), rules.says().legibility());
    }

    private static Check fine(Check.Kind kind, String key) {
        return new Check(kind, PhotoOutcome.PASS, null, Texts.say(key), "");
    }

    private static Check unknown(Check.Kind kind, String why, String rule) {
        return new Check(kind, PhotoOutcome.UNKNOWN, null, why, rule);
    }

    private static Check judged(Check.Kind kind, Judged judged, String rule) {
        var outcome =
                switch (judged.opinion()) {
                    case PASS -> PhotoOutcome.PASS;
                    case WARN -> PhotoOutcome.WARN;
                    case FAIL -> PhotoOutcome.FAIL;
                    case UNKNOWN -> PhotoOutcome.UNKNOWN;
                };
        var value = judged.value();
        boolean count = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
        return new Check(
                kind,
                outcome,
                value.isEmpty() ? null : count ? (Object) Long.valueOf(value) : value,
                judged.message(),
                rule);
    }
}
