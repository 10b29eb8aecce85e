package cn.kehui.staff.entrance.password;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Credentials;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.staff.entrance.EntranceAct;
import cn.kehui.staff.entrance.Entry;
import cn.kehui.staff.entrance.Happenings;
import cn.kehui.staff.entrance.Policies;
import cn.kehui.staff.entrance.SignInPolicy;
import cn.kehui.staff.entrance.SignIns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Changing one's own password. */
@Service
public class OwnPassword {
    private final PasswordSql sql;
    private final People people;
    private final Policies policies;
    private final SignIns signIns;
    private final TransactionTemplate transaction;
    private final Happenings happenings;

    OwnPassword(
            PasswordSql sql,
            People people,
            Policies policies,
            SignIns signIns,
            TransactionTemplate transaction,
            Happenings happenings) {
        this.sql = sql;
        this.people = people;
        this.policies = policies;
        this.signIns = signIns;
        this.transaction = transaction;
        this.happenings = happenings;
    }

    /** Whether it is so old that its owner, an administrator, must set a new one first. */
    @Transactional(readOnly = true)
    public boolean due(Actor of) {
        if (of.roles().stream().noneMatch(Role::administers)) {
            return false;
        }
        var setAt = people.credentials(of.id()).map(Credentials::setAt).orElse(null);
        var most = Duration.ofDays(policies.now().adminDays());
        return setAt != null && setAt.plus(most).isBefore(happenings.now());
    }

    /** What a password must be like; {@code admin}: an administrator's. */
    public SignInPolicy.Least least(boolean admin) {
        return policies.now().least(admin);
    }

    /**
     * What somebody typed to change the own password.
     *
     * @param from the address that the request came from
     */
    public record Change(String present, String password, String again, String from) {
        @Override
        public String toString() {
            return "Change from " + from;
        }
    }

    /**
     * Sets a new password for whoever knows the present one; a wrong one counts as at the door.
     *
     * @return what is wrong with it; empty: it is set
     */
    public List<Finding> change(Actor by, Change typed) {
        return switch (signIns.present(by, typed.present(), typed.from())) {
            case Entry.Right _ ->
                    transaction.execute(
                            _ ->
                                    set(
                                            by,
                                            new PasswordRules.Typed(
                                                    typed.password(), typed.again()),
                                            "change"));
            case Entry.Wrong(int left) ->
                    List.of(Finding.stops("present", "account.password.present", left));
            case Entry.Locked(var until) ->
                    List.of(
                            Finding.stops(
                                    "present", "account.password.waits", Moments.atSecond(until)));
            case Entry.Barred _ -> throw new IllegalStateException("passwords are not barred");
        };
    }

    /** Sets it for whoever came by a link that an administrator made. */
    @Transactional
    public List<Finding> set(Actor of, PasswordRules.Typed typed, String how) {
        var policy = policies.now();
        boolean admin = of.roles().stream().anyMatch(Role::administers);
        var kept = people.credentials(of.id()).orElseThrow();
        var findings = new ArrayList<>(PasswordRules.check(typed, policy.least(admin), owner(of)));
        if (findings.isEmpty() && usedBefore(kept, typed.password(), policy.history())) {
            findings.add(Finding.stops("password", "account.password.before", policy.history()));
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        var now = happenings.now();
        if (kept.password() != null) {
            sql.keep(of.id(), kept.password(), now);
        }
        people.password(of.id(), typed.password());
        happenings.tell(
                new EntranceAct.PasswordChanged(of, now, of.id().toString(), Map.of("how", how)));
        return List.of();
    }

    /** It opens nothing any more, and is not set again. */
    @Transactional
    public void end(PersonId of) {
        var kept = people.credentials(of).map(Credentials::password).orElse(null);
        if (kept != null) {
            sql.keep(of, kept, happenings.now());
        }
        people.endPassword(of);
    }

    private PasswordRules.Owner owner(Actor of) {
        return new PasswordRules.Owner(
                people.login(of.id()), of.name(), of.unit().name(), of.unit().code());
    }

    private boolean usedBefore(Credentials kept, String typed, int history) {
        return people.knows(kept, typed)
                || sql.past(kept.id(), history - 1).stream()
                        .anyMatch(
                                old ->
                                        people.knows(
                                                new Credentials(kept.id(), old, null, 0), typed));
    }
}
