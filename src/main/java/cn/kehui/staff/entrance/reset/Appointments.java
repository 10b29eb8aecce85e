package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Changed;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.RoleChange;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.message.Messages;
import cn.kehui.staff.entrance.EntranceAct;
import cn.kehui.staff.entrance.Happenings;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deciding on roles of administrator. Whoever is given one may have an account whose password the
 * inviter set: it is void, and both administrators are needed to open the account again.
 */
@Service
public class Appointments {
    private static final Duration OPEN = Duration.ofHours(72);

    private final ResetSql sql;
    private final ResetPeopleSql people;
    private final Roster roster;
    private final Shutting shutting;
    private final Messages messages;
    private final Happenings happenings;

    Appointments(
            ResetSql sql,
            ResetPeopleSql people,
            Roster roster,
            Shutting shutting,
            Messages messages,
            Happenings happenings) {
        this.sql = sql;
        this.people = people;
        this.roster = roster;
        this.shutting = shutting;
        this.messages = messages;
        this.happenings = happenings;
    }

    /**
     * Agrees to a role of administrator, given or taken away, or does not. Given, who proposed it
     * prints a link, and who decides tells the code.
     *
     * @throws NotFound for whoever is no security administrator, and if it is beyond the actor's
     *     units, or decided
     */
    @Transactional
    public Appointed decide(Actor by, UUID id, boolean agreed) {
        if (!by.has(Role.SECURITY_ADMIN)) {
            throw new NotFound("not for " + by.id());
        }
        var change =
                roster.waiting(by).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(id));
        boolean gives = agreed && change.given();
        if (gives && sameUnderTwoNames(by, change)) {
            return new Appointed.Refused(Finding.stops("roles", "account.appoint.same-person"));
        }
        return switch (roster.decide(by, id, agreed)) {
            case Changed.Refused(var finding) -> new Appointed.Refused(finding);
            case Changed.Done _, Changed.Waits _ ->
                    gives ? begin(by, change) : new Appointed.Done();
        };
    }

    private boolean sameUnderTwoNames(Actor by, RoleChange change) {
        var proposer = change.proposedBy();
        return !by.id().equals(proposer) && people.samePerson(by.id(), proposer);
    }

    private Appointed begin(Actor by, RoleChange change) {
        var now = happenings.now();
        var whose = change.person();
        shutting.shut(whose);
        sql.endOf(whose, now);
        var id = Uuid7.next(happenings.clock());
        var as = Role.SYSTEM_ADMIN.name();
        var made = new ResetSql.Made(id, whose, false, change.proposedBy(), as);
        sql.propose(made, now, now.plus(OPEN));
        sql.appoint(id);
        var code = Codes.make();
        var decision =
                new ResetSql.Decision(
                        by.id(), Role.SECURITY_ADMIN, true, false, Codes.hash(id, code));
        if (!sql.decide(id, decision, now, now.plus(OPEN))) {
            throw new IllegalStateException("decided before it was made: " + id);
        }
        happenings.tell(new EntranceAct.AppointmentBegun(by, now, whose.toString()));
        var reset =
                sql.found(by.unit().scope(), id, now).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound(whose));
        messages.tell(List.of(ResetNote.print(change.proposedBy(), reset)));
        return new Appointed.Code(reset, code);
    }
}
