package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Twice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which reports may hold the same activity, because something says so: units that list an activity
 * of one name, or reports that give the same figures. It looks at what few share, so that the work
 * grows with the reports and not with their pairs.
 */
final class Likely {
    /** No figure below it says anything: ten of something are everywhere. */
    static final long LEAST = 10;

    /** What more than so many give or list says nothing of two of them. */
    static final int GIVERS = 3;

    /** One figure alone says something where it is as large and not a round one. */
    private static final long TELLING = 100;

    /** A shorter name is no name: 开幕式, 讲座. */
    private static final int NAMED = 5;

    private final List<DoubleSql.Report> reports;
    private final Map<ObligationId, Integer> places = new HashMap<>();
    private final Map<Pair, Set<Overlap.Sign>> signs = new LinkedHashMap<>();

    private record Pair(FormId form, ObligationId one, ObligationId other) {}

    /** An activity that few units list, each in its words. */
    record Named(Map<UnitId, String> units) {}

    Likely(List<DoubleSql.Report> reports, List<DoubleSql.Given> figures, List<Named> named) {
        this.reports = reports;
        reports.forEach(one -> places.put(one.side().obligation(), places.size()));
        figures.forEach(this::figure);
        activities(named);
    }

    /** Those of these that few units list by one name. */
    static List<Named> named(List<DoubleSql.Listed> activities) {
        var listed = new LinkedHashMap<String, Map<UnitId, String>>();
        for (var one : activities) {
            var key = Twice.key(one.activity());
            if (key.length() >= NAMED) {
                listed.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                        .putIfAbsent(one.unit(), one.activity().strip());
            }
        }
        return listed.values().stream()
                .filter(units -> units.size() > 1 && units.size() <= GIVERS)
                .map(Named::new)
                .toList();
    }

    /** Those of which most is said first; of the same in the order of units. */
    List<Overlap.Candidate> candidates() {
        var sides = new HashMap<ObligationId, Overlap.Side>();
        reports.forEach(one -> sides.put(one.side().obligation(), one.side()));
        var all = new ArrayList<Overlap.Candidate>();
        signs.forEach(
                (pair, said) -> {
                    if (tells(said)) {
                        all.add(
                                new Overlap.Candidate(
                                        pair.form(),
                                        sides.get(pair.one()),
                                        sides.get(pair.other()),
                                        List.copyOf(said)));
                    }
                });
        all.sort(Comparator.comparingInt(one -> -one.signs().size()));
        return List.copyOf(all);
    }

    private static boolean tells(Set<Overlap.Sign> said) {
        return said.size() > 1
                || said.stream()
                        .anyMatch(
                                one ->
                                        switch (one) {
                                            case Overlap.Sign.Activity _ -> true;
                                            case Overlap.Sign.Figure(_, long quantity) ->
                                                    quantity >= TELLING && quantity % TELLING != 0;
                                        });
    }

    private void figure(DoubleSql.Given figure) {
        var some = figure.givers().stream().filter(places::containsKey).toList();
        pairs(figure.form(), some, new Overlap.Sign.Figure(figure.field(), figure.quantity()));
    }

    private void activities(List<Named> all) {
        var byUnit = new HashMap<UnitId, List<DoubleSql.Report>>();
        reports.forEach(one -> byUnit.computeIfAbsent(one.unit(), _ -> new ArrayList<>()).add(one));
        for (var named : all) {
            var units = List.copyOf(named.units().entrySet());
            for (int i = 0; i < units.size(); i++) {
                for (var other : units.subList(i + 1, units.size())) {
                    var sign = new Overlap.Sign.Activity(units.get(i).getValue(), other.getValue());
                    of(byUnit, units.get(i).getKey(), other.getKey(), sign);
                }
            }
        }
    }

    /** Reports of one form by two units. */
    private void of(
            Map<UnitId, List<DoubleSql.Report>> byUnit,
            UnitId one,
            UnitId other,
            Overlap.Sign sign) {
        for (var first : byUnit.getOrDefault(one, List.of())) {
            for (var second : byUnit.getOrDefault(other, List.of())) {
                if (first.form().equals(second.form())) {
                    var both = List.of(first.side().obligation(), second.side().obligation());
                    pairs(first.form(), both, sign);
                }
            }
        }
    }

    private void pairs(FormId form, List<ObligationId> some, Overlap.Sign sign) {
        var ordered = some.stream().sorted(Comparator.comparing(places::get)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (var other : ordered.subList(i + 1, ordered.size())) {
                signs.computeIfAbsent(
                                new Pair(form, ordered.get(i), other), _ -> new LinkedHashSet<>())
                        .add(sign);
            }
        }
    }
}
