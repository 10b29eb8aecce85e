package cn.kehui.entrance;

import cn.kehui.account.Actor;
import cn.kehui.account.Listed;
import cn.kehui.account.Role;
import cn.kehui.account.Roster;
import cn.kehui.base.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names that are locked after too many wrong passwords or codes. */
@Service
public class Locks {
    private final FailureSql sql;
    private final Roster roster;
    private final Happenings happenings;

    Locks(FailureSql sql, Roster roster, Happenings happenings) {
        this.sql = sql;
        this.roster = roster;
        this.happenings = happenings;
    }

    /** People of the actor's units who are locked out, unit by unit in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Listed> lockedOut(Actor by) {
        only(by);
        var locked = java.util.Set.copyOf(sql.locked(happenings.now()));
        return roster.list(by).stream()
                .filter(
                        person ->
                                locked.contains(person.login())
                                        || locked.contains(person.id().toString()))
                .toList();
    }

    /**
     * Lets somebody try again at once.
     *
     * @throws NotFound for somebody beyond the actor's units
     */
    @Transactional
    public void unlock(Actor by, Listed person) {
        only(by);
        roster.person(by, person.id());
        sql.forget(person.login());
        sql.forget(person.id().toString());
        happenings.tell(
                new EntranceAct.SignInUnlocked(by, happenings.now(), person.id().toString()));
    }

    private static void only(Actor by) {
        if (!by.has(Role.SECURITY_ADMIN)) {
            throw new NotFound("not for " + by.id());
        }
    }
}
