package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.Owing;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
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
record Reckoning(int duties, int owed, Set<Debt> who) {
    /** A unit that would owe a duty. */
    record Debt(String duty, String unit) {}

    /** Who owes something here and nothing there. */
    List<Debt> without(Reckoning other) {
        return who.stream().filter(one -> !other.who.contains(one)).toList();
    }

    /**
     * Where a notice asks.
     *
     * @param level at which the offices stand that take in what is sent
     * @param units open units of the region and all below it
     */
    record Here(Level level, String region, List<Unit> units) {
        /** As it will be owed once the campaign that starts from it is out. */
        Set<UnitId> owing(List<Fact> facts, String duty) {
            var parties =
                    Fact.each(facts, Said.Party.class)
                            .filter(party -> party.fact().of().equals(duty))
                            .flatMap(party -> Whom.owing(party.said(), level, "").stream())
                            .toList();
            return Owing.units(parties, region, units);
        }
    }

    static Reckoning of(List<Fact> facts, Here here) {
        int duties = 0;
        int owed = 0;
        var who = new LinkedHashSet<Debt>();
        for (var duty : Fact.each(facts, Said.Duty.class).toList()) {
            var owing = here.owing(facts, duty.id());
            here.units().stream()
                    .filter(unit -> owing.contains(unit.id()))
                    .forEach(unit -> who.add(new Debt(duty.said().title(), unit.name())));
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
