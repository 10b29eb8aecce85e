package cn.kehui.total.statistics;

import java.util.LinkedHashSet;
import java.util.List;
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

    static final Distinct NONE = new Distinct(List.of(), 0, 0);

    /**
     * @param counted how many counted something
     * @param named what each of these gave that named anything, in the order of the units
     */
    static Distinct of(int counted, List<TrailSql.Named> named) {
        var names = new LinkedHashSet<String>();
        int whole = 0;
        for (var one : named) {
            var quantity = one.quantity();
            if (quantity != null && quantity > 0) {
                var own = names(one.names());
                whole += own.size() < quantity ? 0 : 1;
                names.addAll(own);
            }
        }
        return new Distinct(List.copyOf(names), counted, counted - whole);
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
