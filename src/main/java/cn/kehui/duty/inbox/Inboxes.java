package cn.kehui.duty.inbox;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.inbox.Slice.From;
import cn.kehui.duty.inbox.Slice.Order;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the actor's own unit receives: what lies on its desk. Somebody who sees nothing there, as an
 * administrator, finds nothing.
 */
@Service
public class Inboxes {
    /** What waits for a decision. */
    public static final Set<State> WAITING = Set.of(State.FILED, State.REVISION_ASKED);

    private final InboxSql sql;
    private final Obligations obligations;

    Inboxes(InboxSql sql, Obligations obligations) {
        this.sql = sql;
        this.obligations = obligations;
    }

    /** How much there is of what is looked for, whatever is shown of it. */
    @Transactional(readOnly = true)
    public Tallies tallies(Actor actor, Sieve sieve) {
        return sees(actor) ? sql.tallies(actor, sieve) : new Tallies(List.of());
    }

    /** As many of what is looked for as a page has room for. */
    @Transactional(readOnly = true)
    public Slice slice(Actor actor, Sieve sieve, From from) {
        if (!sees(actor)) {
            return new Slice(List.of(), null);
        }
        var found = sql.slice(actor, sieve, from);
        boolean more = found.size() > from.most();
        if (more) {
            found.pollLastEntry();
        }
        return new Slice(obligations.these(actor, found), more ? found.lastEntry().getKey() : null);
    }

    /** Some of one duty that are listed together. */
    public record Group(DutyId duty, Set<State> states) {}

    /**
     * The first of each group, what comes to the actor again before the others; a group of which
     * there is nothing is left out.
     */
    @Transactional(readOnly = true)
    public Map<Group, List<Obligation>> heads(Actor actor, Collection<Group> groups, int each) {
        if (!sees(actor) || groups.isEmpty()) {
            return Map.of();
        }
        var found = sql.heads(actor, List.copyOf(groups), each);
        var wanted = new LinkedHashMap<ObligationId, CampaignId>();
        found.forEach((group, ids) -> ids.forEach(id -> wanted.put(id, group.duty().campaign())));
        var known =
                obligations.these(actor, wanted).stream()
                        .collect(Collectors.toMap(Obligation::id, Function.identity()));
        var heads = new LinkedHashMap<Group, List<Obligation>>();
        found.forEach((group, some) -> heads.put(group, in(known, some)));
        return heads;
    }

    private static List<Obligation> in(
            Map<ObligationId, Obligation> known, List<ObligationId> ids) {
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    /**
     * What waits for the actor's decision after {@code done}: the next of the same duty, else the
     * first there is.
     */
    @Transactional(readOnly = true)
    public Optional<Obligation> next(Actor actor, Obligation done) {
        if (!actor.has(Role.REVIEWER)) {
            return Optional.empty();
        }
        var waiting = Sieve.ALL.in(WAITING);
        var one = From.first(Order.AGAIN, 1);
        var same = slice(actor, waiting.of(done.duty().value()), one).ones();
        return (same.isEmpty() ? slice(actor, waiting, one).ones() : same).stream().findFirst();
    }

    private static boolean sees(Actor actor) {
        return actor.scope().holds(actor.unit().path());
    }
}
