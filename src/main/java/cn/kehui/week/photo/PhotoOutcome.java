package cn.kehui.week.photo;

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
}
