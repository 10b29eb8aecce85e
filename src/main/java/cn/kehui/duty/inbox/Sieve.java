package cn.kehui.duty.inbox;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.State;
import java.util.Collection;
import java.util.Set;

/**
 * What is looked for among what a unit receives; none of them stands for any.
 *
 * @param duties their ids
 * @param sent whether only what was sent is: a version speaks for it now
 */
public record Sieve(Set<String> duties, Set<State> states, boolean sent, Units units) {
    /** Everything that is received. */
    public static final Sieve ALL = new Sieve(Set.of(), Set.of(), false, Units.ANY);

    public Sieve {
        duties = Set.copyOf(duties);
        states = Set.copyOf(states);
    }

    /**
     * What is looked for of the units that owe it; an empty word stands for any.
     *
     * @param words that the unit's name holds
     * @param line and {@code kind}: their names
     */
    public record Units(String words, String line, String kind) {
        public static final Units ANY = new Units("", "", "");
    }

    public Sieve of(Units wanted) {
        return new Sieve(duties, states, sent, wanted);
    }

    /** Of one duty by its id; empty: of any. */
    public Sieve of(String duty) {
        return new Sieve(duty.isEmpty() ? Set.of() : Set.of(duty), states, sent, units);
    }

    public Sieve of(Collection<DutyId> wanted) {
        return new Sieve(Set.of(DutyId.values(wanted)), states, sent, units);
    }

    public Sieve in(Set<State> wanted) {
        return new Sieve(duties, wanted, sent, units);
    }

    public Sieve wasSent() {
        return new Sieve(duties, states, true, units);
    }
}
