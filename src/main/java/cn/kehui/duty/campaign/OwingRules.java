package cn.kehui.duty.campaign;

import cn.kehui.duty.campaign.Owing.Gap;
import cn.kehui.duty.campaign.Owing.Owed;
import cn.kehui.duty.campaign.Party.Receiver;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who owes what, and to whom. */
final class OwingRules {
    private final String region;
    private final List<Unit> units;
    private final List<Owed> owed = new ArrayList<>();
    private final List<Gap> unmatched = new ArrayList<>();
    private final List<Gap> unreceived = new ArrayList<>();

    private OwingRules(String region, List<Unit> units) {
        this.region = region;
        this.units = units;
    }

    /**
     * @param units open units of the campaign's region and all below it, in the order of their
     *     codes
     */
    static Owing of(Campaign campaign, List<Unit> units) {
        var rules = new OwingRules(campaign.region(), units);
        campaign.duties().forEach(rules::duty);
        return new Owing(
                List.copyOf(rules.owed),
                List.copyOf(rules.unmatched),
                List.copyOf(rules.unreceived));
    }

    /** As {@link Owing#units}. */
    static Set<UnitId> units(List<Party> parties, String region, List<Unit> units) {
        var rules = new OwingRules(region, units);
        var owing = new LinkedHashSet<UnitId>();
        for (var party : parties) {
            rules.receiver(party.receiver())
                    .ifPresent(
                            receiver ->
                                    rules.named(party, receiver)
                                            .forEach(unit -> owing.add(unit.id())));
        }
        return owing;
    }

    private void duty(Duty duty) {
        var taken = new HashSet<UnitId>();
        for (var party : duty.parties()) {
            var receiver = receiver(party.receiver());
            if (receiver.isEmpty()) {
                unreceived.add(new Gap(duty, party));
                continue;
            }
            if (!party(duty, party, receiver.get(), taken)) {
                unmatched.add(new Gap(duty, party));
            }
        }
        owed.subList(owed.size() - taken.size(), owed.size())
                .sort((one, other) -> one.unit().code().compareTo(other.unit().code()));
    }

    /** Whether the party names anybody. */
    private boolean party(Duty duty, Party party, Unit receiver, Set<UnitId> taken) {
        var named = named(party, receiver);
        for (var unit : named) {
            if (taken.add(unit.id())) {
                owed.add(new Owed(duty, party, unit, receiver, quota(duty, unit)));
            }
        }
        return !named.isEmpty();
    }

    /** A receiver owes nothing to itself. */
    private List<Unit> named(Party party, Unit receiver) {
        return units.stream()
                .filter(unit -> party.owedBy().matches(unit) && !unit.id().equals(receiver.id()))
                .toList();
    }

    private static @Nullable Quota quota(Duty duty, Unit unit) {
        return duty.quotas().stream()
                .filter(quota -> quota.of().matches(unit))
                .findFirst()
                .orElse(null);
    }

    /** The one unit that is meant; empty: there is none, or there are several. */
    private Optional<Unit> receiver(Receiver receiver) {
        var meant =
                units.stream()
                        .filter(
                                unit ->
                                        switch (receiver) {
                                            case Receiver.Named(var name) ->
                                                    unit.name().equals(name);
                                            case Receiver.Office(var function, var level) ->
                                                    unit.functions().contains(function)
                                                            && unit.level() == level
                                                            && unit.region().equals(region);
                                        })
                        .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
