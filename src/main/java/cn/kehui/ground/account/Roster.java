package cn.kehui.ground.account;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account below an administrator's unit, and what each may do. */
@Service
public class Roster {
    private final RosterSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Roster(RosterSql sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The people of the actor's unit and of all below it, unit by unit in the order of their codes.
     *
     * @throws NotFound for whoever is neither system nor security administrator
     */
    @Transactional(readOnly = true)
    public List<Listed> list(Actor by) {
        oneOf(by, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        return sql.within(by.unit().scope(), null);
    }

    /**
     * @throws NotFound also for somebody beyond the actor's units
     */
    @Transactional(readOnly = true)
    public Listed person(Actor by, PersonId id) {
        oneOf(by, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        return sql.within(by.unit().scope(), id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /**
     * Gives somebody these roles. A role of administrator, given or taken away, waits for the
     * security administrator (ADR 0012).
     */
    @Transactional
    public Changed roles(Actor by, PersonId id, Set<Role> after) {
        oneOf(by, Role.SYSTEM_ADMIN);
        sql.lock(id);
        var whom = person(by, id);
        var refused = RosterRules.change(by, whom, after).orElse(null);
        if (refused != null) {
            return new Changed.Refused(refused);
        }
        var atOnce = RosterRules.atOnce(whom.roles(), after);
        if (!atOnce.equals(whom.roles())) {
            sql.roles(id, atOnce);
            var detail = Map.of("before", Role.join(whom.roles()), "after", Role.join(atOnce));
            events.publishEvent(
                    new AccountAct.RolesChanged(by, clock.instant(), id.toString(), detail));
        }
        var proposed = RosterRules.proposed(whom.roles(), after);
        proposed.forEach(role -> propose(by, whom, role));
        return proposed.isEmpty() ? new Changed.Done() : new Changed.Waits();
    }

    /** People who have had roles since before that do not go together. */
    @Transactional(readOnly = true)
    public List<Listed> mixed(Actor by) {
        return list(by).stream().filter(person -> !Role.together(person.roles())).toList();
    }

    /** What waits for a decision of the security administrator. */
    @Transactional(readOnly = true)
    public List<RoleChange> waiting(Actor by) {
        oneOf(by, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN);
        return sql.changes(by.unit().scope(), null);
    }

    /**
     * Agrees to a role of administrator, given or taken away, or does not.
     *
     * @throws NotFound if it is beyond the actor's units, or decided
     */
    @Transactional
    public Changed decide(Actor by, UUID id, boolean agreed) {
        oneOf(by, Role.SECURITY_ADMIN);
        var change =
                sql.changes(by.unit().scope(), id).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound(id));
        var refused = RosterRules.decide(by, change).orElse(null);
        if (refused != null) {
            return new Changed.Refused(refused);
        }
        sql.lock(change.person());
        var whom = person(by, change.person());
        var beside =
                agreed && change.given()
                        ? RosterRules.give(change, whom)
                        : Optional.<Finding>empty();
        if (beside.isPresent()) {
            return new Changed.Refused(beside.get());
        }
        var now = clock.instant();
        if (!sql.decide(id, agreed, new RosterSql.Proposal(by.id(), now))) {
            throw new NotFound(id);
        }
        var after = new HashSet<>(whom.roles());
        if (change.given()) {
            after.add(change.role());
        } else {
            after.remove(change.role());
        }
        if (agreed) {
            sql.roles(whom.id(), after);
        }
        events.publishEvent(
                new AccountAct.AdminRoleDecided(
                        by, now, whom.id().toString(), words(change, agreed)));
        return new Changed.Done();
    }

    /**
     * Closes an account at once; its open sessions are nobody's from then on. An administrator's is
     * closed and opened by the security administrator, any other by the system administrator.
     */
    @Transactional
    public Changed disable(Actor by, PersonId id) {
        var refused = RosterRules.close(by, person(by, id)).orElse(null);
        if (refused != null) {
            return new Changed.Refused(refused);
        }
        sql.disable(id, clock.instant());
        events.publishEvent(new AccountAct.PersonDisabled(by, clock.instant(), id.toString()));
        return new Changed.Done();
    }

    @Transactional
    public Changed enable(Actor by, PersonId id) {
        var refused = RosterRules.close(by, person(by, id)).orElse(null);
        if (refused != null) {
            return new Changed.Refused(refused);
        }
        sql.disable(id, null);
        events.publishEvent(new AccountAct.PersonEnabled(by, clock.instant(), id.toString()));
        return new Changed.Done();
    }

    /**
     * What an invitation said of administrator's roles, once it was accepted: proposed by whoever
     * invited. Where there is no security administrator at all, the first one is one at once.
     */
    @Transactional
    public void propose(Actor by, PersonId id, Set<Role> roles) {
        sql.lock(id);
        var whom = person(by, id);
        if (roles.contains(Role.SECURITY_ADMIN) && !sql.anyoneDecides()) {
            sql.roles(id, Set.of(Role.SECURITY_ADMIN)); // the links of the first setup were lost
            return;
        }
        roles.stream().filter(Role::administers).forEach(role -> propose(by, whom, role));
    }

    private void propose(Actor by, Listed whom, Role role) {
        var now = clock.instant();
        sql.propose(Uuid7.next(clock), whom, role, new RosterSql.Proposal(by.id(), now));
        var detail =
                Map.of("role", role.name(), "given", String.valueOf(!whom.roles().contains(role)));
        events.publishEvent(
                new AccountAct.AdminRoleProposed(by, now, whom.id().toString(), detail));
    }

    private static Map<String, String> words(RoleChange change, boolean agreed) {
        return Map.of(
                "role", change.role().name(),
                "given", String.valueOf(change.given()),
                "agreed", String.valueOf(agreed));
    }

    private static void oneOf(Actor by, Role... roles) {
        if (List.of(roles).stream().noneMatch(by::has)) {
            throw new NotFound("not for " + by.id());
        }
    }
}
