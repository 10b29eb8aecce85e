package cn.kehui.ground.anchor;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the anchors.
 *
 * @param line of the journal, its last at that time
 * @param hash of that line
 * @param givenUp the anchors before this one that name {@code line} or a later one no longer hold,
 *     as an audit administrator has said
 */
public record Anchor(Instant at, long line, String hash, boolean givenUp) {
    private static final String GIVEN_UP = " given-up";
    private static final Pattern WORDS =
            Pattern.compile("(\\S+Z) (\\d{1,18}) (\\S+)(" + GIVEN_UP + ")?");

    /** Where the journal ended. */
    public static Anchor of(Instant at, long line, String hash) {
        return new Anchor(at, line, hash, false);
    }

    String words() {
        return at + " " + line + " " + hash + (givenUp ? GIVEN_UP : "");
    }

    /** Empty if it is none, such as one that was cut short by a crash. */
    static Optional<Anchor> read(String words) {
        var parts = WORDS.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Anchor(
                            Instant.parse(parts.group(1)),
                            Long.parseLong(parts.group(2)),
                            parts.group(3),
                            parts.group(4) != null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
