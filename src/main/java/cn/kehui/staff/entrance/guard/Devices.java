package cn.kehui.staff.entrance.guard;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.staff.entrance.EntranceAct;
import cn.kehui.staff.entrance.Happenings;
import cn.kehui.staff.entrance.LinkSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers in which somebody signed in. One that is known is not held up by what strangers type
 * under the name of its owner; it is no factor, and opens nothing.
 */
@Service
public class Devices {
    /** How long one is known after it was last used. */
    public static final Duration KNOWN = Duration.ofDays(180);

    private final DeviceSql sql;
    private final Happenings happenings;

    Devices(DeviceSql sql, Happenings happenings) {
        this.sql = sql;
        this.happenings = happenings;
    }

    /** A browser as its owner sees it. {@code here}: this one. */
    public record Device(UUID id, String label, Instant madeAt, Instant usedAt, boolean here) {}

    /**
     * Under which hash the browser is known to have let that name in; empty: it is not.
     *
     * @param secret what its cookie holds; empty: it has none
     */
    @Transactional(readOnly = true)
    public Optional<String> known(String login, String secret) {
        var hash = LinkSecret.hash(secret);
        return !secret.isEmpty() && sql.known(login, hash, happenings.now())
                ? Optional.of(hash)
                : Optional.empty();
    }

    /**
     * Notes that somebody is in from this browser.
     *
     * @param secret what its cookie holds; empty: it has none
     * @param label what it is, in a few words
     * @return what its cookie is to hold from now on
     */
    @Transactional
    public String keep(Actor of, String secret, String label) {
        var now = happenings.now();
        if (!secret.isEmpty() && sql.used(of.id(), LinkSecret.hash(secret), now, now.plus(KNOWN))) {
            return secret;
        }
        // one that somebody else was let in with is this browser's own; any other is made here
        var kept =
                !secret.isEmpty() && sql.there(LinkSecret.hash(secret), now)
                        ? secret
                        : LinkSecret.make();
        boolean first = sql.of(of.id(), now).isEmpty();
        sql.add(
                new DeviceSql.Added(Uuid7.next(happenings.clock()), of.id(), LinkSecret.hash(kept)),
                label,
                now,
                now.plus(KNOWN));
        happenings.tell(
                new EntranceAct.DeviceAdded(
                        of,
                        now,
                        of.id().toString(),
                        Map.of("device", label, "first", String.valueOf(first))));
        return kept;
    }

    /** The last used first. */
    @Transactional(readOnly = true)
    public List<Device> mine(Actor of, String secret) {
        var here = LinkSecret.hash(secret);
        return sql.of(of.id(), happenings.now()).stream()
                .map(
                        kept ->
                                new Device(
                                        kept.id(),
                                        kept.label(),
                                        kept.madeAt(),
                                        kept.usedAt(),
                                        kept.secret().equals(here)))
                .toList();
    }

    /**
     * From now on that browser is a stranger's.
     *
     * @throws NotFound if there is none, or it is somebody else's
     */
    @Transactional
    public void remove(Actor of, UUID id) {
        if (!sql.remove(of.id(), id)) {
            throw new NotFound(id);
        }
        happenings.tell(new EntranceAct.DeviceRemoved(of, happenings.now(), of.id().toString()));
    }

    /** None is known any more: the access was set anew. */
    @Transactional
    public void forget(PersonId of) {
        sql.removeAll(of);
    }
}
