package cn.kehui.ground.account;

import cn.kehui.ground.base.Finding;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may change whose roles (ADR 0012): three administrators, three people; none of them alone
 * makes another.
 */
final class RosterRules {
    private RosterRules() {}

    /**
     * Why {@code by} may not give that person these roles; empty: may. Taking some away is always
     * possible, so that who has had roles that do not go together can be put right.
     */
    static Optional<Finding> change(Actor by, Listed whom, Set<Role> after) {
        if (by.id().equals(whom.id())) {
            return refused("account.own");
        }
        if (!Role.together(after)) {
            return refused("account.roles-apart");
        }
        var next = atOnce(whom.roles(), after);
        return Role.together(next) || whom.roles().containsAll(next)
                ? Optional.empty()
                : Optional.of(Finding.stops("roles", "account.roles-held", words(whom.roles())));
    }

    /** Why {@code by} may neither close nor open that account; empty: may. */
    static Optional<Finding> close(Actor by, Listed whom) {
        if (by.id().equals(whom.id())) {
            return refused("account.own");
        }
        var whose = whom.administers() ? Role.SECURITY_ADMIN : Role.SYSTEM_ADMIN;
        return by.has(whose) ? Optional.empty() : refused("account.not-yours");
    }

    /** Why {@code by} may not decide on that change; empty: may. */
    static Optional<Finding> decide(Actor by, RoleChange change) {
        return by.id().equals(change.proposedBy()) || by.id().equals(change.person())
                ? refused("account.four-eyes")
                : Optional.empty();
    }

    /** Why that person cannot be given the role that was proposed; empty: can. */
    static Optional<Finding> give(RoleChange change, Listed whom) {
        var held = new HashSet<>(whom.roles());
        held.remove(change.role());
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.stops("roles", "account.role-beside", whom.name(), words(held)));
    }

    /** The roles after the change that take effect at once: those that administer nothing. */
    static Set<Role> atOnce(Set<Role> before, Set<Role> after) {
        var roles = after.stream().filter(role -> !role.administers()).collect(Collectors.toSet());
        before.stream().filter(Role::administers).forEach(roles::add);
        return roles;
    }

    /** The administrator's roles that would be given or taken away. */
    static Set<Role> proposed(Set<Role> before, Set<Role> after) {
        var given = new HashSet<>(after);
        given.removeAll(before);
        var taken = new HashSet<>(before);
        taken.removeAll(after);
        given.addAll(taken);
        given.removeIf(role -> !role.administers());
        return given;
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }

    private static Optional<Finding> refused(String key) {
        return Optional.of(Finding.stops("roles", key));
    }
}
