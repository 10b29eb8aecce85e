package cn.kehui.visitor.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words empty: whatever
 * @param from the first day, null: any; {@code to}: the last
 * @param chosen by facet
 */
public record ProgrammeQuery(
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<ProgrammeFacet, String> chosen) {
    public static final ProgrammeQuery ALL = new ProgrammeQuery("", null, null, Map.of());

    public ProgrammeQuery {
        chosen = Map.copyOf(chosen);
    }

    /** The same on any day. */
    public ProgrammeQuery anyDay() {
        return new ProgrammeQuery(words, null, null, chosen);
    }

    /** The same on one day. */
    public ProgrammeQuery on(LocalDate day) {
        return new ProgrammeQuery(words, day, day, chosen);
    }

    /** The same with something else chosen. */
    public ProgrammeQuery with(ProgrammeFacet facet, String value) {
        var more = new HashMap<>(chosen);
        more.put(facet, value);
        return new ProgrammeQuery(words, from, to, more);
    }

    /** Whether it says when. */
    public boolean dated() {
        return from != null || to != null;
    }

    /** Whether nothing is looked for. */
    public boolean blank() {
        return words.isEmpty() && !dated() && chosen.isEmpty();
    }

    /** What is chosen of a facet; empty: nothing. */
    public String chosen(ProgrammeFacet facet) {
        return chosen.getOrDefault(facet, "");
    }
}
