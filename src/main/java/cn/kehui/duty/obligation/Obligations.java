package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is expected of whom, and how far it has come: stored, and changed in the transaction of
 * every step.
 */
@Service
public class Obligations {
    private final ObligationSql sql;
    private final Lists lists;
    private final StepSql steps;
    private final Latecomers latecomers;
    private final AmendedSql amended;
    private final Clock clock;

    /** Several at once: of one unit, or as a page asks for them. */
    @Component
    record Lists(OwedSql owed, ListedSql listed) {}

    Obligations(
            ObligationSql sql,
            Lists lists,
            StepSql steps,
            Latecomers latecomers,
            AmendedSql amended,
            Clock clock) {
        this.sql = sql;
        this.lists = lists;
        this.steps = steps;
        this.latecomers = latecomers;
        this.amended = amended;
        this.clock = clock;
    }

    /**
     * @throws NotFound if there is none, or neither its unit nor its receiver is within the actor's
     *     scope
     */
    @Transactional(readOnly = true)
    public Obligation obligation(Actor actor, ObligationId id) {
        return obligation(actor.scope(), id);
    }

    /** The same within a scope that another room has asked for. */
    @Transactional(readOnly = true)
    public Obligation obligation(Scope scope, ObligationId id) {
        return sql.one(id, scope).orElseThrow(() -> new NotFound(id));
    }

    /** What the actor's own unit owes, the nearest deadline first. */
    @Transactional(readOnly = true)
    public List<Obligation> owed(Actor actor) {
        return lists.owed().owed(actor.unitId());
    }

    /**
     * What another unit owes of a year, as far as the actor sees it, the nearest deadline first.
     */
    @Transactional(readOnly = true)
    public List<Obligation> owed(Actor actor, UnitId unit, int year) {
        return lists.owed().owed(unit, actor.scope(), year);
    }

    /**
     * What the units of the actor's scope receive, in the order of duties and unit codes: a
     * standing is no ranking.
     */
    @Transactional(readOnly = true)
    public List<Obligation> received(Actor actor) {
        return sql.received(actor.scope());
    }

    /**
     * In which campaign it lies, whoever asks: what one may see of it is then asked of the
     * campaign.
     *
     * @throws NotFound if there is none of that id
     */
    @Transactional(readOnly = true)
    public CampaignId campaign(ObligationId id) {
        return sql.campaign(id).orElseThrow(() -> new NotFound(id));
    }

    /** As {@link Step#counted}, for who has asked already whether the reader may know. */
    @Transactional(readOnly = true)
    public List<SubmissionId> counted(CampaignId campaign, ObligationId id) {
        return Step.counted(steps.of(campaign, id));
    }

    /** What happened to it, the first step first. */
    @Transactional(readOnly = true)
    public List<Step> steps(Actor actor, ObligationId id) {
        return steps.of(obligation(actor, id));
    }

    /** The nearest unit whose accepted total misses the figures of this one; empty: none does. */
    @Transactional(readOnly = true)
    public Optional<String> missedBy(Obligation obligation) {
        return latecomers.missedBy(obligation);
    }

    /**
     * Those of them that the actor sees, in the order in which they are asked for.
     *
     * @param wanted each with the campaign that it lies in
     */
    @Transactional(readOnly = true)
    public List<Obligation> these(Actor actor, SequencedMap<ObligationId, CampaignId> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found =
                lists.listed().these(wanted, actor.scope()).stream()
                        .collect(Collectors.toMap(Obligation::id, Function.identity()));
        return wanted.keySet().stream().filter(found::containsKey).map(found::get).toList();
    }

    /**
     * What each is called where all of these stand on one page: two campaigns may ask for the same
     * thing, and then each says which it is.
     */
    @Transactional(readOnly = true)
    public Function<Obligation, String> titles(Collection<Obligation> all) {
        var titles = titlesOf(all.stream().map(Obligation::campaign).toList());
        return one -> titles.of(one.campaign(), one.title());
    }

    /** The same for duties of those campaigns. */
    @Transactional(readOnly = true)
    public Titles titlesOf(Collection<CampaignId> campaigns) {
        if (campaigns.stream().distinct().count() < 2) {
            return (_, title) -> title;
        }
        var titles = lists.listed().titles(campaigns);
        return (campaign, title) -> {
            var called = titles.get(campaign);
            return called == null ? title : Texts.say("obligation.title", title, called);
        };
    }

    /** What a duty is called beside those of other campaigns. */
    public interface Titles {
        String of(CampaignId campaign, String title);
    }

    /** Notes that the unit has opened it: the receipt, once, without a reply. */
    @Transactional
    public void see(Actor actor, ObligationId id) {
        var obligation = obligation(actor, id);
        if (actor.unitId().equals(obligation.owes().id())) {
            sql.see(obligation, clock.instant());
        }
    }

    /** What was taken back with its campaign is owed again. */
    void again(CampaignId campaign) {
        amended.again(campaign, clock.instant());
    }

    /** Makes owed what is not owed yet; safe to repeat. @return how many are new */
    @Transactional
    public int owe(List<Expected> all) {
        int made = 0;
        for (var expected : all) {
            made += sql.insert(ObligationId.next(clock), expected, clock.instant()) ? 1 : 0;
        }
        sql.counted();
        return made;
    }
}
