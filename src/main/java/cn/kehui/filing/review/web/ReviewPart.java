package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.base.Texts;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What is to be done with what a unit owes, as the reviewer's list is divided. */
enum ReviewPart {
    WAITING("waiting", State.FILED),
    REVISION("revision", State.REVISION_ASKED),
    MISSING("missing", State.OPEN),
    RETURNED("returned", State.RETURNED),
    REVISING("revising", State.REVISING),
    ACCEPTED("accepted", State.ACCEPTED);

    private final String id;
    private final Set<State> states;

    ReviewPart(String id, State... states) {
        this.id = id;
        this.states = Set.of(states);
    }

    String id() {
        return id;
    }

    Set<State> states() {
        return states;
    }

    /** Where something in that state is listed. */
    static ReviewPart of(State state) {
        return Arrays.stream(values())
                .filter(part -> part.states.contains(state))
                .findFirst()
                .orElseThrow();
    }

    static Optional<ReviewPart> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Its states stand alike: no part is counted to two words. */
    State.Stand stand() {
        return states.stream().map(State::stand).reduce((one, _) -> one).orElseThrow();
    }

    String title() {
        return switch (this) {
            case WAITING, MISSING, RETURNED, ACCEPTED -> stand().label();
            case REVISION -> Texts.say("reviews.revision", stand().label());
            case REVISING -> Texts.say("reviews.revising", stand().label());
        };
    }

    /** What is said where there is nothing of it. */
    String none() {
        return switch (this) {
            case WAITING -> Texts.say("reviews.waiting-none");
            case REVISION -> Texts.say("reviews.revision-none");
            case MISSING -> Texts.say("reviews.missing-none");
            case RETURNED -> Texts.say("reviews.returned-none");
            case REVISING -> Texts.say("reviews.revising-none");
            case ACCEPTED -> Texts.say("reviews.accepted-none");
        };
    }
}
