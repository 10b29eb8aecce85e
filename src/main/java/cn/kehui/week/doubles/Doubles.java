package cn.kehui.week.doubles;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.Jointly;
import cn.kehui.week.doubles.Likelihood.Decision;
import cn.kehui.week.doubles.Likelihood.State;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities that may be one event that two entered: for who reviews to merge or to keep apart. */
@Service
public class Doubles {
    private final PairSql pairs;
    private final OpenPairSql open;
    private final Entries entries;
    private final List<Freezes> freezes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What two say, and as which they count. */
    @Component
    record Entries(Activities activities, Jointly jointly) {}

    Doubles(
            PairSql pairs,
            OpenPairSql open,
            Entries entries,
            List<Freezes> freezes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.open = open;
        this.entries = entries;
        this.freezes = freezes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Which two, and how they stood where somebody looked at them.
     *
     * @param seen how they stood
     */
    public record Looked(ActivityId first, ActivityId second, State seen) {}

    /** Whether somebody decides: who reviews. */
    public static boolean decides(Actor actor) {
        return actor.has(Role.REVIEWER);
    }

    /**
     * Some of those in one state of which one may see both, the first found first.
     *
     * @throws NotFound if the actor reviews nothing
     */
    @Transactional(readOnly = true)
    public List<Likelihood> some(Actor actor, CampaignId campaign, State state, Few few) {
        reviews(actor);
        return pairs.list(actor, campaign, state, new PairSql.Part(few.skip(), few.most())).stream()
                .map(one -> likelihood(actor, one))
                .toList();
    }

    /** So many, behind so many. */
    public record Few(int skip, int most) {}

    /** How many there are in each state; none for who reviews nothing. */
    @Transactional(readOnly = true)
    public Map<State, Integer> counts(Actor actor, CampaignId campaign) {
        return decides(actor) ? pairs.counts(actor, campaign) : Map.of();
    }

    /** How many nobody has decided, by campaign, all at once; none for who reviews nothing. */
    @Transactional(readOnly = true)
    public Map<CampaignId, Integer> open(Actor actor, Collection<CampaignId> campaigns) {
        return decides(actor) ? open.many(actor, campaigns) : Map.of();
    }

    /**
     * Counts both as one event, as that which is named first; not as one that nobody sees while
     * everybody sees the other.
     *
     * @param as the one as which both count: one of the two
     * @throws NotFound unless the actor reviews, and both are within reach
     */
    @Transactional
    public Resolving merge(Actor actor, Looked looked, ActivityId as, String why) {
        var pair = held(actor, looked);
        if (pair.state() != looked.seen() || pair.state() == State.MERGED) {
            return overtaken(actor, pair);
        }
        var other = as.equals(pair.first()) ? pair.second() : pair.first();
        if (entries.jointly().hides(other, as)) {
            return new Resolving.Hidden();
        }
        entries.jointly().merge(actor, other, as, why);
        pairs.decide(pair, State.MERGED, actor, said(actor, why));
        return new Resolving.Decided(State.MERGED);
    }

    /**
     * Keeps that they are two: nobody is asked again.
     *
     * @throws NotFound as {@link #merge}
     */
    @Transactional
    public Resolving keepApart(Actor actor, Looked looked, String why) {
        var pair = held(actor, looked);
        if (pair.state() != looked.seen() || pair.state() != State.OPEN) {
            return overtaken(actor, pair);
        }
        pairs.decide(pair, State.APART, actor, said(actor, why));
        events.publishEvent(
                new DoubleAct.ActivitiesKeptApart(actor, clock.instant(), two(actor, pair, why)));
        return new Resolving.Decided(State.APART);
    }

    /**
     * Takes back what was decided, while no total was frozen since: it is asked again.
     *
     * @throws NotFound as {@link #merge}
     */
    @Transactional
    public Resolving takeBack(Actor actor, Looked looked, String why) {
        var pair = held(actor, looked);
        if (pair.state() != looked.seen() || pair.state() == State.OPEN) {
            return overtaken(actor, pair);
        }
        var decision = pair.decision();
        var campaign = looked.first().campaign();
        if (decision != null
                && freezes.stream().anyMatch(one -> one.since(campaign, decision.at()))) {
            return new Resolving.Counted();
        }
        if (pair.state() == State.MERGED) {
            entries.jointly().part(actor, pair.second(), pair.first(), why);
        } else {
            events.publishEvent(
                    new DoubleAct.ApartTakenBack(actor, clock.instant(), two(actor, pair, why)));
        }
        pairs.decide(pair, null, actor, said(actor, why));
        return new Resolving.Decided(State.OPEN);
    }

    private PairSql.Kept held(Actor actor, Looked looked) {
        reviews(actor);
        entries.jointly().hold(looked.first(), looked.second());
        return pairs.one(actor, looked.first(), looked.second())
                .orElseThrow(() -> new NotFound(looked.first()));
    }

    private Resolving overtaken(Actor actor, PairSql.Kept pair) {
        return new Resolving.Overtaken(likelihood(actor, pair));
    }

    private Decision said(Actor actor, String why) {
        return new Decision(actor.name(), clock.instant(), why);
    }

    private DoubleAct.Two two(Actor actor, PairSql.Kept pair, String why) {
        return new DoubleAct.Two(
                entries.activities().activity(actor, pair.first()),
                entries.activities().activity(actor, pair.second()),
                why);
    }

    private Likelihood likelihood(Actor actor, PairSql.Kept pair) {
        var first = entries.activities().activity(actor, pair.first());
        var second = entries.activities().activity(actor, pair.second());
        return new Likelihood(first, second, pair.signs(), pair.state(), pair.decision());
    }

    private static void reviews(Actor actor) {
        if (!decides(actor)) {
            throw new NotFound(Objects.toString(actor.id()));
        }
    }
}
