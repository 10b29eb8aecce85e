package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.Selector;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Whom a fact names; empty: nobody. */
    public static Optional<Selector> selector(Fact fact) {
        return anybody(fact)
                ? Optional.of(
                        new Selector(
                                each(fact.list("functions"), Function.class),
                                each(fact.list("kinds"), UnitKind.class),
                                each(fact.list("levels"), Level.class),
                                Set.copyOf(fact.list("units"))))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Set<E> each(List<String> names, Class<E> type) {
        return names.stream()
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
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
