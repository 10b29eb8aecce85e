package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import java.util.Locale;

/** What a check comes to; what is worst comes last. */
public enum PhotoOutcome {
    PASS,
    /** It could not be seen; a person looks. */
    UNKNOWN,
    /** A person looks. */
    WARN,
    FAIL;

    /** As programs read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public PhotoOutcome worse(PhotoOutcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** In a clerk's words, as pages of the staff print it. */
    public String said() {
        return Texts.say(
                switch (this) {
                    case PASS -> "evidence.verdict.pass";
                    case UNKNOWN -> "evidence.verdict.unknown";
                    case WARN -> "evidence.verdict.warn";
                    case FAIL -> "evidence.verdict.fail";
                });
    }

    /** How its chip looks. */
    public String look() {
        return switch (this) {
            case PASS -> "done";
            case UNKNOWN -> "missing";
            case WARN -> "waiting";
            case FAIL -> "returned";
        };
    }

    /** How its line looks. */
    public String line() {
        return switch (this) {
            case FAIL -> "stops";
            case WARN -> "asks";
            case UNKNOWN, PASS -> "notes";
        };
    }
}
