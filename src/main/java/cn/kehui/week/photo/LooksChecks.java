package cn.kehui.week.photo;

import static cn.kehui.week.photo.Check.Kind.EXPOSURE;
import static cn.kehui.week.photo.Check.Kind.SHARPNESS;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.photo.file.Looks;
import org.jspecify.annotations.Nullable;

/** Whether a photograph is sharp, and lit so that one sees something. */
final class LooksChecks {
    private LooksChecks() {}

    static Check sharpness(@Nullable Looks looks, PhotoDemands rules) {
        if (looks == null) {
            return sharp(PhotoOutcome.UNKNOWN, null, Texts.say("photo.unseen"), rules);
        }
        var blur = looks.blur();
        if (blur == null) {
            return sharp(PhotoOutcome.WARN, null, Texts.say("photo.no-edges"), rules);
        }
        double rounded = rounded(blur);
        if (blur >= rules.sharp().fail()) {
            return sharp(PhotoOutcome.FAIL, rounded, Texts.say("photo.blurred", rounded), rules);
        }
        if (blur >= rules.sharp().warn()) {
            return sharp(PhotoOutcome.WARN, rounded, Texts.say("photo.soft", rounded), rules);
        }
        return sharp(PhotoOutcome.PASS, rounded, Texts.say("photo.sharp", rounded), rules);
    }

    private static Check sharp(
            PhotoOutcome verdict, @Nullable Object value, String message, PhotoDemands rules) {
        return new Check(SHARPNESS, verdict, value, message, rules.says().sharpness());
    }

    /** What was drawn on a screen or printed is as bright as its page. */
    static Check exposure(@Nullable Looks looks, PhotoKind showing, PhotoDemands rules) {
        if (looks == null) {
            return lit(PhotoOutcome.UNKNOWN, null, "photo.unseen", rules);
        }
        var light = looks.light();
        var value = Math.round(light.mean());
        if (showing != PhotoKind.ON_SITE) {
            return lit(PhotoOutcome.PASS, value, "photo.lit-screen", rules);
        }
        var asked = rules.exposure();
        if (light.bright() < asked.dark()) {
            return lit(PhotoOutcome.FAIL, value, "photo.dark", rules);
        }
        if (light.dark() > asked.pale() || light.white() * 100 >= asked.white()) {
            return lit(PhotoOutcome.FAIL, value, "photo.white", rules);
        }
        if (light.bright() - light.dark() < asked.flat()) {
            return lit(PhotoOutcome.WARN, value, "photo.flat", rules);
        }
        if (light.bright() < asked.dim()) {
            return lit(PhotoOutcome.WARN, value, "photo.dim", rules);
        }
        if (light.white() * 100 >= asked.whitish()) {
            return lit(PhotoOutcome.WARN, value, "photo.whitish", rules);
        }
        return lit(PhotoOutcome.PASS, value, "photo.lit", rules);
    }

    private static Check lit(
            PhotoOutcome verdict, @Nullable Object value, String key, PhotoDemands rules) {
        return new Check(EXPOSURE, verdict, value, Texts.say(key), rules.says().exposure());
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
