package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Listed;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import java.util.Optional;

/** Who may set whose access anew: two of two kinds, and neither is the owner. */
final class ResetRules {
    /** Wrong codes before the link is void: whoever holds it alone does not find the code. */
    static final int TRIES = 5;

    private ResetRules() {}

    /** The kind of administrator that somebody is; empty: none. */
    static Optional<Role> kind(Actor actor) {
        return actor.roles().stream().filter(Role::administers).findFirst();
    }

    /** Why {@code by} may not propose it; empty: may. */
    static Optional<Finding> propose(Actor by, Listed whom) {
        if (by.id().equals(whom.id())) {
            return refused("account.own");
        }
        return whom.administers() && !whom.disabled()
                ? Optional.empty()
                : refused("account.reset.not-admin");
    }

    /**
     * Why {@code by} may not decide on it; empty: may.
     *
     * @param same whether whoever proposed and {@code by} have one mailbox or one browser: then
     *     they may be one person under two names
     */
    static Optional<Finding> decide(Actor by, Reset reset, boolean same) {
        if (by.id().equals(reset.whose().id())) {
            return refused("account.reset.own");
        }
        var proposed = reset.proposed();
        if (proposed == null || isBy(by.id(), proposed)) {
            return refused("account.reset.four-eyes");
        }
        if (kind(by).filter(proposed.as()::equals).isPresent()) {
            return refused("account.reset.other-kind");
        }
        return same ? refused("account.reset.same-person") : Optional.empty();
    }

    private static boolean isBy(PersonId by, Reset.Proposed proposed) {
        return proposed.by().equals(by);
    }

    private static Optional<Finding> refused(String key) {
        return Optional.of(Finding.stops("reset", key));
    }
}
