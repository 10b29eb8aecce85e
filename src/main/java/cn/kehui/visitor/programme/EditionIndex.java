package cn.kehui.visitor.programme;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of an edition have what: for each value that many have a bit for each entry, so
 * that choosing is an AND; of places and units, which are thousands with a few each, the few.
 */
final class EditionIndex {
    private final Map<ProgrammeFacet, Map<String, EntryMarks>> facets =
            new EnumMap<>(ProgrammeFacet.class);
    private final NavigableMap<LocalDate, BitSet> days = new TreeMap<>();
    private final int size;

    EditionIndex(List<ProgrammeEntry> entries, Surroundings around) {
        size = entries.size();
        for (var facet : ProgrammeFacet.values()) {
            facets.put(facet, new HashMap<>());
        }
        for (int i = 0; i < size; i++) {
            var entry = entries.get(i);
            for (var facet : ProgrammeFacet.values()) {
                var marks = facets.get(facet);
                for (var value : facet.values(entry, around)) {
                    marks.computeIfAbsent(value, _ -> new EntryMarks(size)).add(i);
                }
            }
            for (var session : entry.sessions()) {
                if (session.day() != null) {
                    days.computeIfAbsent(session.day(), _ -> new BitSet(size)).set(i);
                }
            }
        }
    }

    /** Those that have what is chosen, on whichever day. A set of its own for each call. */
    BitSet of(ProgrammeQuery query) {
        var found = new BitSet(size);
        found.set(0, size);
        query.chosen()
                .forEach(
                        (facet, value) ->
                                facets.get(facet)
                                        .getOrDefault(value, new EntryMarks(size))
                                        .narrow(found));
        return found;
    }

    /** Some days, both among them; null: since ever, or for ever. */
    static NavigableMap<LocalDate, BitSet> within(
            NavigableMap<LocalDate, BitSet> days,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var first = from == null ? LocalDate.MIN : from;
        var last = to == null ? LocalDate.MAX : to;
        return first.isAfter(last) ? new TreeMap<>() : days.subMap(first, true, last, true);
    }

    /** The values that something has, in no order. */
    List<String> values(ProgrammeFacet facet) {
        return List.copyOf(facets.get(facet).keySet());
    }

    NavigableMap<LocalDate, BitSet> days() {
        return days;
    }
}
