package cn.kehui.staff.entrance.guard;

import cn.kehui.staff.entrance.Happenings;
import cn.kehui.staff.entrance.Policies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often was tried, counted before it is known whether it is wrong: many at once are no way
 * round. The counts lie in the database, so several processes share them.
 */
@Service
public class Tries {
    private final FailureSql sql;
    private final Policies policies;
    private final TransactionTemplate transaction;
    private final Happenings happenings;

    Tries(
            FailureSql sql,
            Policies policies,
            TransactionTemplate transaction,
            Happenings happenings) {
        this.sql = sql;
        this.policies = policies;
        this.transaction = transaction;
        this.happenings = happenings;
    }

    /**
     * A try that was counted, or may not be made yet.
     *
     * @param until before when none may be made; null: this one may
     * @param counts how many there were with this one, in the order of the keys
     */
    public record Begun(@Nullable Instant until, List<TryRules.Key> keys, List<Integer> counts) {}

    /** What a wrong one leads to. {@code slowed}: from now on whoever tries that name waits. */
    public record Failed(int left, @Nullable Instant lockedUntil, boolean locked, boolean slowed) {}

    /** Counts one more under each key, or says until when none is taken. */
    public Begun begin(TryRules.Key... keys) {
        return transaction.execute(_ -> count(Stream.of(keys).sorted().toList()));
    }

    private Begun count(List<TryRules.Key> keys) {
        var policy = policies.now();
        var names = keys.stream().map(TryRules.Key::words).toList();
        var come = happenings.now();
        sql.forgetOld(come.minus(TryRules.REMEMBERED));
        names.forEach(name -> sql.enter(name, come));
        var held = names.stream().map(sql::held).toList();
        // asked once they are held: who waited for another is not earlier than what that one did
        var now = happenings.now();
        Instant until = null;
        for (int i = 0; i < keys.size(); i++) {
            var waits = TryRules.waits(keys.get(i), held.get(i), policy, now);
            if (waits.isPresent() && (until == null || waits.get().isAfter(until))) {
                until = waits.get();
            }
        }
        if (until != null) {
            return new Begun(until, keys, List.of());
        }
        var counts = new ArrayList<Integer>();
        for (var name : names) {
            counts.add(sql.count(name, now, now.minus(TryRules.REMEMBERED)));
        }
        return new Begun(null, keys, counts);
    }

    /** It was right: what was counted under keys of its own is forgotten, the rest is as before. */
    public void right(Begun begun) {
        for (var key : begun.keys()) {
            if (key.grows()) {
                sql.uncount(key.words());
            } else {
                sql.forget(key.words());
            }
        }
    }

    /** It was wrong: whoever was wrong too often waits. */
    public Failed wrong(Begun begun) {
        var now = happenings.now();
        var policy = policies.now();
        var failed = new Failed(policy.failures(), null, false, false);
        for (int i = 0; i < begun.keys().size(); i++) {
            var key = begun.keys().get(i);
            int count = begun.counts().get(i);
            if (key.grows()) {
                boolean slowed = failed.slowed() || count == key.kind().free();
                failed = new Failed(failed.left(), failed.lockedUntil(), failed.locked(), slowed);
            } else if (count < policy.failures()) {
                failed = new Failed(policy.failures() - count, null, false, failed.slowed());
            } else {
                var until = now.plus(Duration.ofMinutes(policy.lockMinutes()));
                boolean anew = sql.lock(key.words(), until, now);
                failed = new Failed(0, until, anew, failed.slowed());
            }
        }
        return failed;
    }

    /** What was counted under that key is forgotten. */
    public void forget(TryRules.Key key) {
        sql.forget(key.words());
    }
}
