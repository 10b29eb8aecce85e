package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Listed;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.Units;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which people are given an account of their own, or a new password. */
@Service
public class Invitations {
    private static final Duration OPEN = Duration.ofHours(72);

    private final InvitationSql sql;
    private final People people;
    private final Roster roster;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationSql sql,
            People people,
            Roster roster,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.people = people;
        this.roster = roster;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A link for somebody of a unit within the actor's, good once and for 72 hours.
     *
     * @throws NotFound for whoever is no system administrator
     */
    @Transactional
    public Invited invite(Actor by, Invitation.Invitee typed) {
        only(by, Role.SYSTEM_ADMIN);
        var unit = unit(by, typed.unit());
        var findings = new ArrayList<>(JoiningRules.names(typed.name(), typed.login()));
        if (people.taken(typed.login())) {
            findings.add(Finding.stops("login", "account.login.taken"));
        }
        if (unit.isEmpty()) {
            findings.add(Finding.stops("unit", "account.unit.unknown", typed.unit().strip()));
        }
        JoiningRules.roles(typed.roles()).ifPresent(findings::add);
        if (!findings.isEmpty()) {
            return new Invited.Unfinished(findings);
        }
        var made =
                new Invitation(
                        Uuid7.next(clock),
                        unit.get().id(),
                        typed.name().strip(),
                        JoiningRules.login(typed.login()),
                        typed.roles(),
                        null,
                        by.id(),
                        clock.instant().plus(OPEN));
        var detail = Map.of("unit", unit.get().code(), "roles", Role.join(typed.roles()));
        events.publishEvent(
                new EntranceAct.PersonInvited(by, clock.instant(), made.login(), detail));
        return keep(made);
    }

    /**
     * A link with which somebody who forgot it sets a new password; the one before is void. An
     * administrator's is not made by one alone: that is {@code Resets}.
     */
    @Transactional
    public Invited passwordLink(Actor by, PersonId id) {
        var whom = roster.person(by, id);
        if (whom.administers()) {
            return new Invited.Unfinished(List.of(Finding.stops("account", "account.reset.two")));
        }
        only(by, Role.SYSTEM_ADMIN);
        if (whom.disabled() || by.id().equals(id)) {
            throw new NotFound(id);
        }
        sql.voidOf(id, clock.instant());
        events.publishEvent(new EntranceAct.PasswordLinkMade(by, clock.instant(), id.toString()));
        return keep(anew(by, whom));
    }

    /** Links that nobody has used yet, unit by unit in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Invitation.Waiting> waiting(Actor by) {
        only(by, Role.SYSTEM_ADMIN);
        return sql.waiting(by.unit().scope(), clock.instant());
    }

    /**
     * @throws NotFound if there is no such link within the actor's units, or it was used
     */
    @Transactional
    public void withdraw(Actor by, UUID id) {
        only(by, Role.SYSTEM_ADMIN);
        if (!sql.withdraw(id, by.unit().scope(), clock.instant())) {
            throw new NotFound(id);
        }
        events.publishEvent(
                new EntranceAct.InvitationWithdrawn(by, clock.instant(), id.toString()));
    }

    private Invitation anew(Actor by, Listed whom) {
        return new Invitation(
                Uuid7.next(clock),
                whom.unitId(),
                whom.name(),
                whom.login(),
                Set.of(),
                whom.id(),
                by.id(),
                clock.instant().plus(OPEN));
    }

    private Invited keep(Invitation made) {
        var secret = LinkSecret.make();
        sql.insert(made, secret, clock.instant());
        return new Invited.Link(secret, made.name(), made.endsAt());
    }

    private Optional<Unit> unit(Actor by, String typed) {
        var scope = by.unit().scope();
        return units.named(typed.strip())
                .or(
                        () ->
                                units.within(scope).stream()
                                        .filter(unit -> unit.code().equals(typed.strip()))
                                        .findFirst())
                .filter(unit -> scope.holds(unit.path()));
    }

    private static void only(Actor by, Role role) {
        if (!by.has(role)) {
            throw new NotFound("not for " + by.id());
        }
    }
}
