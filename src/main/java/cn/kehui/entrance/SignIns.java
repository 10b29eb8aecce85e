package cn.kehui.entrance;

import cn.kehui.account.Actor;
import cn.kehui.account.Credentials;
import cn.kehui.account.People;
import cn.kehui.factor.Factors;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Coming in with a name and a password, and what is kept of those who did not. */
@Service
public class SignIns {
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final FailureSql failures;
    private final People people;
    private final Policies policies;
    private final Factors factors;
    private final TransactionTemplate transaction;
    private final Happenings happenings;

    SignIns(
            FailureSql failures,
            People people,
            Policies policies,
            Factors factors,
            TransactionTemplate transaction,
            Happenings happenings) {
        this.failures = failures;
        this.people = people;
        this.policies = policies;
        this.factors = factors;
        this.transaction = transaction;
        this.happenings = happenings;
    }

    /**
     * Whether name and password belong together. Takes as long for a name that nobody has. The
     * password is worked out outside any transaction, so that no connection waits for it.
     *
     * @param from the address that the request came from, for the journal
     */
    public Entry enter(String typed, String password, String from) {
        var login = JoiningRules.login(typed);
        var policy = policies.now();
        var now = happenings.now();
        var counted = transaction.execute(_ -> count(login, policy, now));
        if (counted.lockedUntil() != null) {
            return new Entry.Locked(counted.lockedUntil());
        }
        var kept = people.credentials(login);
        boolean right = people.knows(kept.orElse(null), password);
        var actor =
                right ? kept.map(Credentials::id).flatMap(people::actor) : Optional.<Actor>empty();
        return actor.map(known -> transaction.execute(_ -> right(known, login)))
                .orElseGet(
                        () ->
                                transaction.execute(
                                        _ ->
                                                wrong(
                                                        new Attempt(null, login, from),
                                                        counted.failures())));
    }

    /**
     * Whether that is a code of the second factor of somebody whose password was right; counted and
     * locked like a password.
     */
    public Entry confirm(Actor actor, String code, String from) {
        var key = actor.id().toString();
        var counted = transaction.execute(_ -> count(key, policies.now(), happenings.now()));
        if (counted.lockedUntil() != null) {
            return new Entry.Locked(counted.lockedUntil());
        }
        return transaction.execute(
                _ ->
                        factors.check(actor.id(), code)
                                ? right(actor, key)
                                : wrong(new Attempt(actor, key, from), counted.failures()));
    }

    /** Records that somebody is in. {@code how}: what was shown, such as a password and a code. */
    @Transactional
    public void entered(Actor actor, String how, String from) {
        happenings.tell(
                new EntranceAct.SignedIn(
                        actor,
                        happenings.now(),
                        actor.id().toString(),
                        Map.of("how", how, "from", from)));
    }

    @Transactional
    public void left(Actor actor) {
        happenings.tell(new EntranceAct.SignedOut(actor, happenings.now(), actor.id().toString()));
    }

    private record Counted(int failures, @org.jspecify.annotations.Nullable Instant lockedUntil) {}

    private Counted count(String login, SignInPolicy policy, Instant now) {
        var locked = failures.lockedUntil(login, now);
        if (locked.isPresent()) {
            return new Counted(0, locked.get());
        }
        failures.forgetOld(now.minus(REMEMBERED));
        int count = failures.count(login, now, now.minus(REMEMBERED));
        if (count > policy.failures()) {
            return new Counted(count, now.plus(Duration.ofMinutes(policy.lockMinutes())));
        }
        return new Counted(count, null);
    }

    private Entry right(Actor actor, String login) {
        failures.forget(login);
        return new Entry.Right(actor);
    }

    /** Who tried, as far as known; under which name failures are counted; from which address. */
    private record Attempt(
            @org.jspecify.annotations.Nullable Actor by, String login, String from) {}

    private Entry wrong(Attempt attempt, int count) {
        var policy = policies.now();
        var now = happenings.now();
        var what = attempt.by() == null ? "password" : "code";
        var detail = Map.of("from", attempt.from(), "what", what);
        happenings.tell(new EntranceAct.SignInFailed(attempt.by(), now, attempt.login(), detail));
        if (count < policy.failures()) {
            return new Entry.Wrong(policy.failures() - count);
        }
        var until = now.plus(Duration.ofMinutes(policy.lockMinutes()));
        if (failures.lock(attempt.login(), until, now)) {
            happenings.tell(
                    new EntranceAct.SignInLocked(attempt.by(), now, attempt.login(), detail));
        }
        return new Entry.Locked(until);
    }
}
