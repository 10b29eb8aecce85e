package cn.kehui.entrance;

import cn.kehui.account.Actor;
import cn.kehui.account.Credentials;
import cn.kehui.account.People;
import cn.kehui.account.Role;
import cn.kehui.base.Finding;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing one's own password. */
@Service
public class OwnPassword {
    private final PasswordSql sql;
    private final People people;
    private final Policies policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnPassword(
            PasswordSql sql,
            People people,
            Policies policies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.people = people;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it is so old that its owner, an administrator, must set a new one first. */
    @Transactional(readOnly = true)
    public boolean due(Actor of) {
        if (of.roles().stream().noneMatch(Role::administers)) {
            return false;
        }
        var setAt = people.credentials(of.id()).map(Credentials::setAt).orElse(null);
        var most = Duration.ofDays(policies.now().adminDays());
        return setAt != null && setAt.plus(most).isBefore(clock.instant());
    }

    /**
     * Sets a new password for whoever knows the present one.
     *
     * @return what is wrong with it; empty: it is set
     */
    @Transactional
    public List<Finding> change(Actor by, String present, String password, String again) {
        var kept = people.credentials(by.id()).orElse(null);
        if (!people.knows(kept, present)) {
            return List.of(Finding.stops("present", "account.password.present"));
        }
        return set(by, new PasswordRules.Typed(password, again, ""), "change");
    }

    /** Sets it for whoever came by a link that an administrator made. */
    @Transactional
    List<Finding> set(Actor of, PasswordRules.Typed typed, String how) {
        var policy = policies.now();
        boolean admin = of.roles().stream().anyMatch(Role::administers);
        var findings = new ArrayList<>(PasswordRules.check(typed, policy, admin));
        var kept = people.credentials(of.id()).orElseThrow();
        if (findings.isEmpty() && usedBefore(kept, typed.password(), policy.history())) {
            findings.add(Finding.stops("password", "account.password.before", policy.history()));
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        var now = clock.instant();
        if (kept.password() != null) {
            sql.keep(of.id(), kept.password(), now);
        }
        people.password(of.id(), typed.password());
        events.publishEvent(
                new EntranceAct.PasswordChanged(of, now, of.id().toString(), Map.of("how", how)));
        return List.of();
    }

    private boolean usedBefore(Credentials kept, String typed, int history) {
        return people.knows(kept, typed)
                || sql.past(kept.id(), history - 1).stream()
                        .anyMatch(
                                old -> people.knows(new Credentials(kept.id(), old, null), typed));
    }
}
