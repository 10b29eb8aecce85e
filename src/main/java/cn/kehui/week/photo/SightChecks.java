package cn.kehui.week.photo;

import static cn.kehui.week.photo.Check.Kind.LEGIBILITY;
import static cn.kehui.week.photo.Check.Kind.PEOPLE;
import static cn.kehui.week.photo.Check.Kind.WATERMARK;
import static cn.kehui.week.photo.Check.Kind.WORDING;

import cn.kehui.ground.base.Texts;
import java.util.List;

/** What takes reading words and counting heads; without them it is not known. */
final class SightChecks {
    private SightChecks() {}

    static List<Check> of(PhotoKind showing, PhotoDemands rules) {
        return List.of(
                unknown(WATERMARK, rules.says().watermark()),
                wording(rules),
                people(showing, rules),
                legibility(showing, rules));
    }

    private static Check wording(PhotoDemands rules) {
        return rules.words().all().isEmpty() && rules.words().any().isEmpty()
                ? new Check(WORDING, PhotoOutcome.PASS, null, Texts.say("photo.not-asked"), "")
                : unknown(WORDING, rules.says().words());
    }

    private static Check people(PhotoKind showing, PhotoDemands rules) {
        return rules.people().least() == 0 || showing != PhotoKind.ON_SITE
                ? new Check(PEOPLE, PhotoOutcome.PASS, null, Texts.say("photo.not-asked"), "")
                : unknown(PEOPLE, rules.says().people());
    }

    private static Check legibility(PhotoKind showing, PhotoDemands rules) {
        return showing == PhotoKind.ON_SITE
                ? new Check(LEGIBILITY, PhotoOutcome.PASS, null, Texts.say("photo.no-page"), "")
                : unknown(LEGIBILITY, rules.says().legibility());
    }

    private static Check unknown(Check.Kind kind, String rule) {
        return new Check(kind, PhotoOutcome.UNKNOWN, null, Texts.say("photo.no-sight"), rule);
    }
}
