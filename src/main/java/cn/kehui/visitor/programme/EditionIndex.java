package cn.kehui.visitor.programme;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which entries of an edition have what: for each value a bit for each entry, so that choosing is
 * an AND.
 */
final class EditionIndex {
    private final Map<ProgrammeFacet, Map<String, BitSet>> facets =
            new EnumMap<>(ProgrammeFacet.class);
    private final NavigableMap<LocalDate, BitSet> days = new TreeMap<>();
    private final int size;

    EditionIndex(List<ProgrammeEntry> entries, RegionNames regions) {
        size = entries.size();
        for (var facet : ProgrammeFacet.values()) {
            facets.put(facet, new HashMap<>());
        }
        for (int i = 0; i < size; i++) {
            var entry = entries.get(i);
            for (var facet : ProgrammeFacet.values()) {
                var bits = facets.get(facet);
                for (var value : facet.values(entry, regions)) {
                    bits.computeIfAbsent(value, _ -> new BitSet(size)).set(i);
                }
            }
            for (var session : entry.sessions()) {
                if (session.day() != null) {
                    days.computeIfAbsent(session.day(), _ -> new BitSet(size)).set(i);
                }
            }
        }
    }

    /** A set of its own for each call. */
    BitSet of(ProgrammeQuery query) {
        var found = new BitSet(size);
        if (query.dated()) {
            for (var day : between(query).values()) {
                found.or(day);
            }
        } else {
            found.set(0, size);
        }
        query.chosen()
                .forEach(
                        (facet, value) ->
                                found.and(facets.get(facet).getOrDefault(value, new BitSet())));
        return found;
    }

    private NavigableMap<LocalDate, BitSet> between(ProgrammeQuery query) {
        var first = query.from() == null ? LocalDate.MIN : query.from();
        var last = query.to() == null ? LocalDate.MAX : query.to();
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
