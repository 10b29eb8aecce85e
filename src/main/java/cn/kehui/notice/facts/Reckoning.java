package cn.kehui.notice.facts;

import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How much the facts of a notice would ask, and of whom.
 *
 * @param duties a duty with several forms is as many
 * @param owed each unit once for each duty
 * @param who in the order of the facts and of the units
 */
record Reckoning(int duties, int owed, Set<Owing> who) {
    /** A unit that would owe a duty. */
    record Owing(String duty, String unit) {}

    /** Who owes something here and nothing there. */
    List<Owing> without(Reckoning other) {
        return who.stream().filter(one -> !other.who.contains(one)).toList();
    }

    /**
     * @param units open units of the region, without who issues the notice
     */
    static Reckoning of(List<Fact> facts, List<Unit> units) {
        int duties = 0;
        int owed = 0;
        var who = new LinkedHashSet<Owing>();
        for (var duty : Fact.each(facts, Said.Duty.class).toList()) {
            var owing = new HashSet<UnitId>();
            Fact.each(facts, Said.Party.class)
                    .filter(party -> party.fact().of().equals(duty.id()))
                    .flatMap(party -> party.said().whom().selector().stream())
                    .forEach(
                            whom ->
                                    units.stream()
                                            .filter(whom::matches)
                                            .forEach(unit -> owing.add(unit.id())));
            units.stream()
                    .filter(unit -> owing.contains(unit.id()))
                    .forEach(unit -> who.add(new Owing(duty.said().title(), unit.name())));
            int times = Math.max(1, forms(facts, duty.id()));
            duties += times;
            owed += times * owing.size();
        }
        return new Reckoning(duties, owed, who);
    }

    private static int forms(List<Fact> facts, String duty) {
        return (int)
                Fact.each(facts, Said.Form.class)
                        .filter(form -> form.said().duties().contains(duty))
                        .count();
    }
}
