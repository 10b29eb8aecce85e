package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.sheet.form.Field;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one figure of a total is made of, as far as a page shows it: who gave how much, what is
 * taken off, and who is missing. All that is given less what is taken off is the figure itself.
 *
 * @param given units with a version that counts, in the order of their codes
 * @param taken what overlaps take off within this total
 * @param missing units without one
 * @param found how many of both there are
 */
public record Trail(
        Totals totals,
        Field field,
        List<Part> given,
        List<Off> taken,
        List<Part> missing,
        Distinct distinct,
        Found found) {
    /** So many lines of a kind are a page. */
    public static final int PAGE = 200;

    /**
     * Which reports are shown.
     *
     * @param words that the unit or its region has in its name; empty: all
     * @param after the obligation after which those with a figure begin, {@code lacking} those
     *     without; empty: the first
     */
    public record Which(String words, String after, String lacking) {
        public static final Which FIRST = new Which("", "", "");

        public Which {
            words = words.strip();
            after = id(after);
            lacking = id(lacking);
        }

        private static String id(String typed) {
            return typed.isEmpty() ? "" : ObligationId.of(typed).toString();
        }

        LineSql.Some given() {
            return new LineSql.Some(true, words, after, PAGE);
        }

        LineSql.Some missing() {
            return new LineSql.Some(false, words, lacking, PAGE);
        }
    }

    /**
     * How many reports there are of those that are looked for, on whatever page.
     *
     * @param quantity what they give together, where words are looked for; null: no number
     */
    public record Found(Which which, int given, int missing, @Nullable Long quantity) {}

    /**
     * An obligation in words.
     *
     * @param words of a text; else empty
     * @param reason why an unlikely figure is right; may be empty
     * @param note why nothing, or not applicable; may be empty
     * @param names of what was counted, one a line; may be empty
     * @param opens whether the reader may open what was filed
     */
    public record Line(
            ObligationId obligation,
            String unit,
            cn.kehui.ground.org.Line line,
            String region,
            String receiver,
            String words,
            Filed filed,
            String reason,
            String note,
            String names,
            boolean opens) {}

    /**
     * @param by who filed it, {@code from} which unit
     * @param acceptedBy empty: not yet
     * @param written who wrote the figure where that is another unit
     */
    public record Filed(
            String by,
            String from,
            @Nullable Instant at,
            String acceptedBy,
            @Nullable Instant acceptedAt,
            Written written) {}

    /** Who wrote a figure in another unit's table; {@code unit} empty: its own did. */
    public record Written(String unit, String name) {}

    /** An obligation and what it gives. */
    public record Part(Line line, Contribution fact, @Nullable Cell cell) {}

    /**
     * What an overlap takes off, with the units in words.
     *
     * @param kept where it counts, {@code other} where it is taken off: one or several
     */
    public record Off(Rollup.Taken taken, String kept, String other) {}

    /** The versions whose words it shows. */
    List<SubmissionId> worded() {
        return given.stream()
                .filter(part -> !part.line().words().isEmpty())
                .map(part -> Objects.requireNonNull(part.fact().counted()).submission())
                .toList();
    }

    static Off off(Rollup.Taken one, List<String> names) {
        return new Off(one, names.getFirst(), String.join("、", names.subList(1, names.size())));
    }
}
