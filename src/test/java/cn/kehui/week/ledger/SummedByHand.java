package cn.kehui.week.ledger;

import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The figures of activities that were held, added up one by one, as a person would. */
final class SummedByHand {
    private final Map<FactName, LedgerFigure> figures = new EnumMap<>(FactName.class);
    private final Function<Activity, ActivityCounts> counts;

    SummedByHand(List<Activity> held, Scope scope, Function<Activity, ActivityCounts> counts) {
        this.counts = counts;
        var events = new LinkedHashMap<ActivityId, List<Activity>>();
        held.stream()
                .filter(one -> scope.holds(one.lead().path()))
                .forEach(
                        one ->
                                events.computeIfAbsent(one.event(), _ -> new ArrayList<>())
                                        .add(one));
        events.values().forEach(this::event);
        for (var fact :
                List.of(
                        FactName.VENUES_OPEN,
                        FactName.INSTITUTES_OPEN,
                        FactName.UNIVERSITIES_OPEN)) {
            opened(fact, events.values());
        }
    }

    /** Each name of those in {@link LedgerLife}, once over all events. */
    private void opened(FactName fact, Collection<List<Activity>> events) {
        var names = new HashSet<String>();
        int said = 0;
        for (var event : events) {
            var words =
                    event.stream()
                            .map(one -> one.answers().at(fact.name().toLowerCase()))
                            .filter(one -> !one.isEmpty() && !one.equals("—"))
                            .toList();
            said += words.isEmpty() ? 0 : 1;
            for (var name : List.of("海洋馆", "贝壳馆", "水族馆")) {
                if (words.stream().anyMatch(one -> one.contains(name))) {
                    names.add(name);
                }
            }
        }
        if (said > 0) {
            figures.put(fact, new LedgerFigure(fact, names.size(), 0, said));
        }
    }

    Map<FactName, LedgerFigure> figures() {
        return figures;
    }

    private void event(List<Activity> entries) {
        // as which it counts comes first, then in the order in which they were begun
        var order =
                entries.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Activity one) -> !one.id().equals(one.event()))
                                        .thenComparing(one -> one.id().toString()))
                        .toList();
        add(FactName.EVENTS, 1, 0);
        for (var fact : List.of(FactName.FUNDS_CITY, FactName.FUNDS_COUNTY)) {
            order.stream()
                    .map(one -> one.answers().at(fact.name().toLowerCase()))
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .forEach(
                            one ->
                                    add(
                                            fact,
                                            new BigDecimal(one).movePointRight(4).longValueExact(),
                                            0));
        }
        if (order.stream().anyMatch(one -> !one.answers().at("in_kind").isEmpty())) {
            add(FactName.IN_KIND, 0, 0);
        }
        for (var what : Counted.values()) {
            order.stream()
                    .map(one -> standing(one, what))
                    .filter(one -> !one.isEmpty())
                    .findFirst()
                    .ifPresent(one -> what.fact().ifPresent(fact -> add(fact, one)));
        }
    }

    private List<LedgerEntry> standing(Activity one, Counted what) {
        return counts.apply(one).standing().stream().filter(all -> all.what() == what).toList();
    }

    private void add(FactName fact, List<LedgerEntry> entries) {
        add(
                fact,
                entries.stream().mapToLong(LedgerEntry::quantity).sum(),
                entries.stream()
                        .filter(one -> one.grade().counted())
                        .mapToLong(LedgerEntry::quantity)
                        .sum());
    }

    private void add(FactName fact, long quantity, long counted) {
        figures.merge(
                fact,
                new LedgerFigure(fact, quantity, counted, 1),
                (a, b) ->
                        new LedgerFigure(
                                fact,
                                a.quantity() + b.quantity(),
                                a.counted() + b.counted(),
                                a.lines() + b.lines()));
    }
}
