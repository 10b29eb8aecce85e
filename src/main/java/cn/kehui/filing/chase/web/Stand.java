package cn.kehui.filing.chase.web;

import cn.kehui.duty.obligation.State;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far something has come, as offices say it: 未报, 退回, 已报, 已审. */
enum Stand {
    MISSING("未报", Set.of(State.OPEN)),
    RETURNED("退回", Set.of(State.RETURNED)),
    FILED("已报", Set.of(State.FILED)),
    DONE("已审", Set.of(State.ACCEPTED, State.REVISION_ASKED, State.REVISING));

    private final String label;
    private final Set<State> states;

    Stand(String label, Set<State> states) {
        this.label = label;
        this.states = states;
    }

    static Stand of(State state) {
        return Arrays.stream(values())
                .filter(each -> each.states.contains(state))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Stand> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }
}
