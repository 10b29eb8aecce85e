package cn.kehui.duty.obligation;

import java.util.Optional;
import java.util.Set;

/** What can be done to an obligation, and from which state: the one table of legal moves. */
public enum Move {
    FILE(Set.of(State.OPEN, State.RETURNED, State.REVISING), State.FILED, "报送"),
    WITHDRAW(Set.of(State.FILED), State.OPEN, "撤回"),
    RETURN(Set.of(State.FILED), State.RETURNED, "退回"),
    ACCEPT(Set.of(State.FILED), State.ACCEPTED, "通过"),
    /** By who accepted it, and for a while only: {@code filing.review} says how long. */
    TAKE_BACK(Set.of(State.ACCEPTED), State.FILED, "收回通过"),
    ASK_REVISION(Set.of(State.ACCEPTED), State.REVISION_ASKED, "申请修订"),
    GRANT_REVISION(Set.of(State.REVISION_ASKED), State.REVISING, "同意修订"),
    REFUSE_REVISION(Set.of(State.REVISION_ASKED), State.ACCEPTED, "不同意修订");

    private final Set<State> from;
    private final State to;
    private final String label;

    Move(Set<State> from, State to, String label) {
        this.from = from;
        this.to = to;
        this.label = label;
    }

    /** Where it leads from {@code state}; empty where it is illegal. */
    public Optional<State> from(State state) {
        return from.contains(state) ? Optional.of(to) : Optional.empty();
    }

    /**
     * Where it leads while a version counts, or none does: what is taken back while one counts goes
     * back to its revision.
     */
    public Optional<State> from(State state, boolean counts) {
        return from(state).map(to -> this == WITHDRAW && counts ? State.REVISING : to);
    }

    /** From which states it is legal. */
    public Set<State> states() {
        return from;
    }

    /** 退回, 通过 … */
    public String label() {
        return label;
    }
}
