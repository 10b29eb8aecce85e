package cn.kehui.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param seq from 1, without gaps
 * @param person null: nobody was signed in
 * @param detail by name, in the order of names
 * @param before the hash of the line before; {@link #FIRST} at the first
 * @param hash SHA-256 over all of the above, lower-case hex
 */
public record JournalLine(
        long seq,
        Instant at,
        @Nullable UUID person,
        String name,
        @Nullable UUID unit,
        String act,
        String subject,
        Map<String, String> detail,
        String before,
        String hash) {
    /** Stands before the first line. */
    public static final String FIRST = "0".repeat(64);

    static JournalLine of(Recorded act, long seq, String before) {
        var by = act.by();
        var line =
                new JournalLine(
                        seq,
                        act.at().truncatedTo(ChronoUnit.MICROS), // as the database keeps it
                        by == null ? null : by.id().value(),
                        by == null ? "" : by.name(),
                        by == null ? null : by.unitId().value(),
                        act.getClass().getSimpleName(),
                        act.subject(),
                        new TreeMap<>(act.detail()),
                        before,
                        "");
        return line.sealed();
    }

    /** Whether nothing in it was changed since it was written. */
    boolean whole() {
        return hash.equals(sealed().hash);
    }

    private JournalLine sealed() {
        var words = new StringBuilder();
        for (var part :
                new Object[] {
                    seq, at, person, name, unit, act, subject, new TreeMap<>(detail), before
                }) {
            var text = String.valueOf(part);
            words.append(text.length()).append(':').append(text).append('\n');
        }
        return new JournalLine(
                seq,
                at,
                person,
                name,
                unit,
                act,
                subject,
                detail,
                before,
                Sha256.hex(words.toString()));
    }
}
