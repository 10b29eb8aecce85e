package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.People;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.staff.entrance.EntranceAct;
import cn.kehui.staff.entrance.Happenings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back where no two administrators are left who could agree: by whoever keeps the machine
 * and may open the data directory there. It stands in the journal, and the owner is told.
 */
@Service
public class MachineReset {
    private static final Duration OPEN = Duration.ofHours(24);

    private final ResetSql sql;
    private final ResetPeopleSql logins;
    private final ResetLinks links;
    private final People people;
    private final Happenings happenings;

    MachineReset(
            ResetSql sql,
            ResetPeopleSql logins,
            ResetLinks links,
            People people,
            Happenings happenings) {
        this.sql = sql;
        this.logins = logins;
        this.links = links;
        this.people = people;
        this.happenings = happenings;
    }

    /** What is printed: the owner needs both. */
    public record Made(String name, String secret, String code) {
        @Override
        public String toString() {
            return "Made for " + name;
        }
    }

    /** A link and its code for an administrator of that login; empty: there is none. */
    @Transactional
    public Optional<Made> make(String login) {
        var owner =
                logins.person(login)
                        .flatMap(people::actor)
                        .filter(actor -> actor.roles().stream().anyMatch(Role::administers));
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        var now = happenings.now();
        var id = Uuid7.next(happenings.clock());
        var code = Codes.make();
        var of = owner.get();
        sql.endOf(of.id(), now);
        sql.propose(new ResetSql.Made(id, of.id(), true, null, "MACHINE"), now, now.plus(OPEN));
        sql.agree(id, Codes.hash(id, code), now);
        var whose =
                new Reset.Whose(
                        of.id(), of.name(), login, of.unitId(), of.unit().name(), of.roles());
        var secret = links.make(whose, id, null, now.plus(OPEN));
        happenings.tell(
                new EntranceAct.AccessResetOnMachine(
                        null, now, of.id().toString(), Map.of("factors", "true")));
        return Optional.of(new Made(of.name(), secret, code));
    }
}
