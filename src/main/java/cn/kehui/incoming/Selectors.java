package cn.kehui.incoming;

import cn.kehui.campaign.Selector;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom a fact means, as its words have it and as a campaign's definition has it. */
public final class Selectors {
    private static final List<String> NAMES = List.of("functions", "kinds", "levels");

    private Selectors() {}

    public static Map<String, String> values(Selector selector) {
        return Map.of(
                "functions", names(selector.functions()),
                "kinds", names(selector.kinds()),
                "levels", names(selector.levels()),
                "units", String.join(" ", selector.units()));
    }

    private static String names(Collection<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** Whether a fact names anybody. */
    static boolean anybody(Fact fact) {
        return !shape(fact).isEmpty();
    }

    /** As {@code owed_by} of a party or {@code of} of a quota has it; empty: it names nobody. */
    public static Map<String, Object> shape(Fact fact) {
        var shape = new HashMap<String, Object>();
        for (var name : NAMES) {
            var some = fact.list(name);
            if (!some.isEmpty()) {
                shape.put(name, some.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList());
            }
        }
        var units = fact.list("units");
        if (!units.isEmpty()) {
            shape.put("units", units);
        }
        return shape;
    }
}
