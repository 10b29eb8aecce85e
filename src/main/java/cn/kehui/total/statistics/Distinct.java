package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many different ones were counted, once each unit has named what it counted.
 *
 * @param names each once, in the order of the units; complete only if {@code unnamed} is 0
 * @param counted units that counted something, {@code unnamed} those of them that gave fewer names
 *     than their count
 */
public record Distinct(List<String> names, int counted, int unnamed) {
    /**
     * Of these, two units may count the same one: an outlet, a venue, an institute, a university.
     */
    static final Set<String> FIELDS =
            Set.of("media_outlets", "venues_open", "institutes_open", "universities_open");

    private static final Distinct NONE = new Distinct(List.of(), 0, 0);

    static Distinct of(String field, List<Trail.Part> given) {
        var named = new HashMap<ObligationId, String>();
        given.forEach(part -> named.put(part.line().obligation(), part.line().names()));
        return of(field, given.stream().map(Trail.Part::fact).toList(), named);
    }

    /**
     * @param named what each gave as names, one a line; absent: nothing
     */
    static Distinct of(String field, List<Contribution> facts, Map<ObligationId, String> named) {
        if (!FIELDS.contains(field)) {
            return NONE;
        }
        var names = new LinkedHashSet<String>();
        int counted = 0;
        int unnamed = 0;
        for (var fact : facts) {
            var cell = fact.cell(field);
            var quantity = cell == null ? null : cell.quantity();
            if (quantity != null && quantity > 0) {
                var own = names(named.getOrDefault(fact.obligation(), ""));
                counted++;
                unnamed += own.size() < quantity ? 1 : 0;
                names.addAll(own);
            }
        }
        return new Distinct(List.copyOf(names), counted, unnamed);
    }

    /** Whether the number of different ones is known. */
    public boolean known() {
        return counted > 0 && unnamed == 0;
    }

    /** One a line; the same name twice is one. */
    static Set<String> names(String typed) {
        var names = new LinkedHashSet<String>();
        typed.lines().map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }
}
