package cn.kehui.entrance;

import cn.kehui.account.People;
import cn.kehui.account.Role;
import cn.kehui.base.Finding;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that people make their own account with: nobody shares one. */
@Service
public class Invitations {
    private final InvitationSql sql;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(InvitationSql sql, People people, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The invitation of that secret; empty once it was used, taken back or has ended. */
    @Transactional
    public Optional<Invitation> open(String secret) {
        return sql.open(secret, clock.instant()).filter(found -> found.unit() != null);
    }

    /** Makes the account; what the invitation says of name and login stands. */
    @Transactional
    public Accepted accept(String secret, Joining typed) {
        var found = open(secret);
        if (found.isEmpty()) {
            return new Accepted.Gone();
        }
        var invitation = found.get();
        var joining =
                new Joining(
                        invitation.name().isEmpty() ? typed.name() : invitation.name(),
                        invitation.login().isEmpty() ? typed.login() : invitation.login(),
                        typed.password(),
                        typed.again());
        boolean admin = invitation.roles().stream().anyMatch(Role::administers);
        var findings = JoiningRules.check(joining, SignInPolicy.DEFAULT, admin);
        if (findings.isEmpty() && people.taken(joining.login())) {
            findings = List.of(Finding.stops("login", "account.login.taken"));
        }
        if (!findings.isEmpty()) {
            return new Accepted.Unfinished(findings);
        }
        var now = clock.instant();
        sql.use(invitation.id(), now);
        var unit = Objects.requireNonNull(invitation.unit());
        var person = people.join(joining.person(unit, invitation.roles(), clock));
        events.publishEvent(
                new EntranceAct.InvitationAccepted(person, now, person.id().toString()));
        return new Accepted.Joined(person.id());
    }
}
