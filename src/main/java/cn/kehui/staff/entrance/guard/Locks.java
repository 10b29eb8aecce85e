package cn.kehui.staff.entrance.guard;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Listed;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Roster;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.staff.entrance.EntranceAct;
import cn.kehui.staff.entrance.Happenings;
import cn.kehui.staff.entrance.Policies;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has to wait after too many wrong passwords or codes, and lifting that. */
@Service
public class Locks {
    private final FailureSql sql;
    private final Roster roster;
    private final Policies policies;
    private final Happenings happenings;

    Locks(FailureSql sql, Roster roster, Policies policies, Happenings happenings) {
        this.sql = sql;
        this.roster = roster;
        this.policies = policies;
        this.happenings = happenings;
    }

    /** Somebody who has to wait. {@code why}: where, and what for. */
    public record Held(Listed person, String why) {}

    /** People of the actor's units, unit by unit in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Held> lockedOut(Actor by) {
        only(by);
        var people = roster.list(by);
        var counted =
                sql.counted(
                        people.stream()
                                .flatMap(one -> TryKeys.of(one.login(), one.id()).stream())
                                .toList(),
                        people.stream()
                                .flatMap(one -> TryKeys.starts(one.login()).stream())
                                .toList());
        return people.stream()
                .flatMap(
                        one ->
                                counted.stream()
                                        .filter(row -> isOf(one, row.key()))
                                        .flatMap(row -> why(row).stream())
                                        .distinct()
                                        .map(why -> new Held(one, why)))
                .toList();
    }

    private static boolean isOf(Listed person, String key) {
        return TryKeys.of(person.login(), person.id()).contains(key)
                || TryKeys.starts(person.login()).stream().anyMatch(key::startsWith);
    }

    private Optional<String> why(FailureSql.Counted row) {
        var kind =
                TryRules.Kind.valueOf(
                        row.key().substring(0, row.key().indexOf(' ')).toUpperCase(Locale.ROOT));
        var key = new TryRules.Key(kind, "");
        var kept =
                new TryRules.Kept(
                        row.failures(), row.sinceRight(), row.lastAt(), row.lockedUntil());
        return TryRules.waits(key, kept, policies.now(), happenings.now())
                .map(
                        _ ->
                                switch (kind) {
                                    case PLACE ->
                                            Texts.say(
                                                    "account.held.place",
                                                    row.key()
                                                            .substring(row.key().lastIndexOf(' ')));
                                    case NAME, ADDRESS -> Texts.say("account.held.name");
                                    case DEVICE -> Texts.say("account.held.device");
                                    case CODE -> Texts.say("account.held.code");
                                    case PRESENT -> Texts.say("account.held.present");
                                });
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
        TryKeys.of(person.login(), person.id()).forEach(sql::forget);
        sql.counted(List.of(), TryKeys.starts(person.login()))
                .forEach(row -> sql.forget(row.key()));
        happenings.tell(
                new EntranceAct.SignInUnlocked(by, happenings.now(), person.id().toString()));
    }

    private static void only(Actor by) {
        if (!by.has(Role.SECURITY_ADMIN)) {
            throw new NotFound("not for " + by.id());
        }
    }
}
