package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Credentials;
import cn.kehui.ground.account.People;
import cn.kehui.staff.entrance.guard.Devices;
import cn.kehui.staff.entrance.guard.Tries;
import cn.kehui.staff.entrance.guard.TryKeys;
import cn.kehui.staff.factor.Factors;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Coming in with a name and a password, and what is kept of those who did not. */
@Service
public class SignIns {
    private final Tries tries;
    private final Devices devices;
    private final People people;
    private final Factors factors;
    private final TransactionTemplate transaction;
    private final Happenings happenings;

    SignIns(
            Tries tries,
            Devices devices,
            People people,
            Factors factors,
            TransactionTemplate transaction,
            Happenings happenings) {
        this.tries = tries;
        this.devices = devices;
        this.people = people;
        this.factors = factors;
        this.transaction = transaction;
        this.happenings = happenings;
    }

    /**
     * Somebody at the door.
     *
     * @param login as typed
     * @param from the address that the request came from
     * @param device what the browser's cookie holds; empty: it has none
     */
    public record Knock(String login, String password, String from, String device) {
        @Override
        public String toString() {
            return "Knock from " + from;
        }
    }

    /** Who comes from a browser that is not known. */
    public Entry enter(String login, String password, String from) {
        return enter(new Knock(login, password, from, ""));
    }

    /**
     * Whether name and password belong together. Takes as long for a name that nobody has. The
     * password is worked out outside any transaction, so that no connection waits for it.
     */
    public Entry enter(Knock knock) {
        var login = TryKeys.login(knock.login());
        var known = devices.known(login, knock.device());
        var begun =
                known.map(device -> tries.begin(TryKeys.device(device, login)))
                        .orElseGet(() -> tries.begin(TryKeys.strange(login, knock.from())));
        if (begun.until() != null) {
            return new Entry.Locked(begun.until());
        }
        var kept = people.credentials(login);
        boolean right = people.knows(kept.orElse(null), knock.password());
        var actor =
                right ? kept.map(Credentials::id).flatMap(people::actor) : Optional.<Actor>empty();
        int door = kept.map(Credentials::door).orElse(0);
        var tried = new Tried(null, login, knock.from(), "password");
        return transaction.execute(
                _ ->
                        actor.map(someone -> right(someone, door, begun))
                                .orElseGet(() -> wrong(tried, begun)));
    }

    /**
     * Whether that is a code of the second factor of somebody whose password was right. Counted by
     * the person: a stranger who has no password does not get here.
     */
    public Entry confirm(Actor actor, String code, String from) {
        var begun = tries.begin(TryKeys.code(actor.id()));
        if (begun.until() != null) {
            return waits(begun.until());
        }
        var tried = new Tried(actor, actor.id().toString(), from, "code");
        return transaction.execute(
                _ ->
                        factors.check(actor.id(), code)
                                ? right(actor, people.door(actor.id()), begun)
                                : wrong(tried, begun));
    }

    /** Whether that is the password of whoever is in already; counted by the person, too. */
    public Entry present(Actor actor, String password, String from) {
        var begun = tries.begin(TryKeys.present(actor.id()));
        if (begun.until() != null) {
            return waits(begun.until());
        }
        var kept = people.credentials(actor.id());
        boolean right = people.knows(kept.orElse(null), password);
        var tried = new Tried(actor, actor.id().toString(), from, "present");
        return transaction.execute(
                _ -> right ? right(actor, people.door(actor.id()), begun) : wrong(tried, begun));
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

    private static Entry waits(Instant until) {
        return until.equals(Instant.MAX) ? new Entry.Barred() : new Entry.Locked(until);
    }

    private Entry right(Actor actor, int door, Tries.Begun begun) {
        tries.right(begun);
        return new Entry.Right(actor, door);
    }

    /** Who tried, as far as known; which name was typed; from which address; and what. */
    private record Tried(@Nullable Actor by, String subject, String from, String what) {}

    private Entry wrong(Tried tried, Tries.Begun begun) {
        var now = happenings.now();
        var detail = Map.of("from", tried.from(), "what", tried.what());
        happenings.tell(new EntranceAct.SignInFailed(tried.by(), now, tried.subject(), detail));
        var failed = tries.wrong(begun);
        if (failed.locked() || failed.slowed()) {
            happenings.tell(new EntranceAct.SignInLocked(tried.by(), now, tried.subject(), detail));
        }
        return failed.lockedUntil() == null
                ? new Entry.Wrong(failed.left())
                : new Entry.Locked(failed.lockedUntil());
    }
}
