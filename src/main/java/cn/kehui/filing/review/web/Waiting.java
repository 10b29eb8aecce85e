package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits for somebody's decision, and in which order. */
final class Waiting {
    private static final Set<State> WAITING = Set.of(State.FILED, State.REVISION_ASKED);

    private Waiting() {}

    /**
     * What comes back to this person first, then the rest; each in the order of duties and unit
     * codes.
     */
    static List<Obligation> of(Actor actor, List<Obligation> received) {
        return received.stream()
                .filter(one -> WAITING.contains(one.state()) && one.reviewedBy(actor))
                .sorted(Comparator.comparing((Obligation one) -> !one.returnsTo(actor)))
                .toList();
    }

    /** The next of the same duty, else the first that waits. */
    static Optional<Obligation> after(Obligation done, List<Obligation> waiting) {
        return waiting.stream()
                .filter(one -> one.duty().equals(done.duty()))
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }
}
