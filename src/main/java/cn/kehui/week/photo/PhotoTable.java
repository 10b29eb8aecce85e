package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import java.io.PrintStream;

/** What was found, as a person reads it on a terminal. */
public final class PhotoTable {
    private PhotoTable() {}

    public static void print(CheckedSet set, PrintStream out) {
        for (var photo : set.photos()) {
            out.println(mark(photo.verdict()) + "  " + photo.sent().file());
            for (var check : photo.checks()) {
                if (check.verdict() != PhotoOutcome.PASS) {
                    out.println(
                            "    "
                                    + mark(check.verdict())
                                    + "  "
                                    + name(check.check())
                                    + "  "
                                    + check.words());
                }
            }
        }
        out.println();
        var totals = set.totals();
        out.println(mark(totals.verdict()) + "  " + words(totals));
        totals.messages().forEach(message -> out.println("    " + message));
    }

    static String words(CheckedSet.Totals totals) {
        return Texts.say(
                "photo.totals",
                totals.photos(),
                totals.distinct(),
                totals.onSite(),
                totals.online());
    }

    static String mark(PhotoOutcome verdict) {
        return switch (verdict) {
            case PASS -> Texts.say("photo.mark-pass");
            case UNKNOWN -> Texts.say("photo.mark-unknown");
            case WARN -> Texts.say("photo.mark-warn");
            case FAIL -> Texts.say("photo.mark-fail");
        };
    }

    static String name(Check.Kind kind) {
        return switch (kind) {
            case FORMAT -> Texts.say("photo.check-format");
            case SIZE -> Texts.say("photo.check-size");
            case SHARPNESS -> Texts.say("photo.check-sharpness");
            case EXPOSURE -> Texts.say("photo.check-exposure");
            case WATERMARK -> Texts.say("photo.check-watermark");
            case WORDING -> Texts.say("photo.check-wording");
            case PEOPLE -> Texts.say("photo.check-people");
            case DUPLICATE -> Texts.say("photo.check-duplicate");
            case AUTHENTICITY -> Texts.say("photo.check-authenticity");
            case LEGIBILITY -> Texts.say("photo.check-legibility");
            case AIGC -> Texts.say("photo.check-aigc");
        };
    }
}
