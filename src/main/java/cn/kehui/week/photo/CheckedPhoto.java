package cn.kehui.week.photo;

import java.util.List;

/**
 * One photograph with all that was looked at.
 *
 * @param twins others of the set that are, or may be, the same picture
 * @param small a small picture as a JPEG, for a page; empty: there is none
 */
public record CheckedPhoto(
        SentPhoto sent, PhotoKind kind, List<Check> checks, List<Twin> twins, byte[] small) {
    public CheckedPhoto {
        checks = List.copyOf(checks);
        twins = List.copyOf(twins);
    }

    /** The worst of all checks. */
    public PhotoOutcome verdict() {
        return checks.stream().map(Check::verdict).reduce(PhotoOutcome.PASS, PhotoOutcome::worse);
    }

    /** One of its checks; each photograph has all of them. */
    public Check check(Check.Kind kind) {
        return checks.stream().filter(one -> one.check() == kind).findFirst().orElseThrow();
    }
}
