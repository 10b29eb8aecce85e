package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coming by a link: whoever holds it makes an own account, or sets a new password. */
@Service
public class Arrival {
    private final InvitationSql sql;
    private final People people;
    private final Roster roster;
    private final Units units;
    private final Renewal renewal;
    private final Happenings happenings;

    Arrival(
            InvitationSql sql,
            People people,
            Roster roster,
            Units units,
            Renewal renewal,
            Happenings happenings) {
        this.sql = sql;
        this.people = people;
        this.roster = roster;
        this.units = units;
        this.renewal = renewal;
        this.happenings = happenings;
    }

    /** The invitation of that secret; empty once it was used, taken back or has ended. */
    @Transactional
    public Optional<Invitation> open(String secret) {
        return sql.open(secret, happenings.now()).filter(found -> found.unit() != null);
    }

    /** Whether a password set by it is an administrator's. */
    @Transactional(readOnly = true)
    public boolean administers(Invitation invitation) {
        var of = invitation.person();
        var roles =
                of == null
                        ? invitation.roles()
                        : people.actor(of).map(Actor::roles).orElse(Set.of());
        return roles.stream().anyMatch(Role::administers);
    }

    /** Whether the link needs a code that is told beside it. */
    @Transactional(readOnly = true)
    public boolean needsCode(Invitation invitation) {
        return renewal.needsCode(invitation);
    }

    /** Does what a link without a code is for. */
    @Transactional
    public Accepted accept(String secret, Joining typed) {
        return accept(secret, "", typed);
    }

    /** Does what the link is for; what it says of name and login stands. */
    @Transactional
    public Accepted accept(String secret, String code, Joining typed) {
        var found = open(secret);
        if (found.isEmpty()) {
            return new Accepted.Gone();
        }
        var invitation = found.get();
        var of = invitation.person();
        return of == null ? join(invitation, typed) : renewal.accept(invitation, code, typed);
    }

    private Accepted join(Invitation invitation, Joining typed) {
        var joining =
                new Joining(
                        invitation.name().isEmpty() ? typed.name() : invitation.name(),
                        invitation.login().isEmpty() ? typed.login() : invitation.login(),
                        typed.password(),
                        typed.again());
        var findings = check(invitation, joining);
        if (!findings.isEmpty()) {
            return new Accepted.Unfinished(findings);
        }
        sql.use(invitation.id(), happenings.now());
        var unit = Objects.requireNonNull(invitation.unit());
        var person = people.join(joining.person(unit, atOnce(invitation), happenings.clock()));
        happenings.tell(
                new EntranceAct.InvitationAccepted(
                        person, happenings.now(), person.id().toString()));
        var by = invitation.by();
        if (by != null) {
            people.actor(by)
                    .filter(inviter -> inviter.has(Role.SYSTEM_ADMIN))
                    .ifPresent(inviter -> roster.propose(inviter, person.id(), invitation.roles()));
        }
        return new Accepted.Joined(person.id());
    }

    private List<Finding> check(Invitation invitation, Joining joining) {
        var unit = units.unit(Objects.requireNonNull(invitation.unit()));
        var findings =
                new ArrayList<>(
                        JoiningRules.check(
                                joining,
                                renewal.least(administers(invitation)),
                                unit.name(),
                                unit.code()));
        if (people.taken(joining.login())) {
            findings.add(Finding.stops("login", "account.login.taken"));
        }
        return findings;
    }

    /** What somebody invites to administer waits for a second; the product's own word is enough. */
    private static Set<Role> atOnce(Invitation invitation) {
        return invitation.roles().stream()
                .filter(role -> invitation.by() == null || !role.administers())
                .collect(Collectors.toUnmodifiableSet());
    }
}
