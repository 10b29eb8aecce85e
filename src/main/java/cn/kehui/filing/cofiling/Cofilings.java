package cn.kehui.filing.cofiling;

import cn.kehui.duty.campaign.CampaignAct.CampaignWithdrawn;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.filing.cofiling.CofilingAct.Rows;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.UnitId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of a table given to other units: the unit that owes it leads, and files. */
@Service
public class Cofilings {
    private final NameableSql nameable;
    private final Steps steps;
    private final CofilingSql sql;
    private final CofilingWords words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cofilings(
            NameableSql nameable,
            Steps steps,
            CofilingSql sql,
            CofilingWords words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.nameable = nameable;
        this.steps = steps;
        this.sql = sql;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** What is given of a table now, for who has asked already whether it may be seen. */
    @Transactional(readOnly = true)
    public List<Cofiling> of(Obligation obligation) {
        return sql.live(obligation);
    }

    /** Whom the lead may name; in the order of codes. */
    @Transactional(readOnly = true)
    public List<Nameable> nameable(Obligation obligation) {
        return nameable.of(obligation);
    }

    /**
     * Gives rows to a unit.
     *
     * @throws NotFound if the actor does not file for the unit that owes the table
     */
    @Transactional
    public Giving give(Actor actor, ObligationId id, Giving.Gift gift) {
        var obligation = led(actor, id);
        var named = nameable.of(obligation);
        var refused = GivingRules.refused(obligation, named, gift, sql.live(obligation));
        if (refused != null) {
            return refused;
        }
        if (gift.parts().isEmpty()) {
            return new Giving.Nothing();
        }
        var unit = GivingRules.named(named, gift).orElseThrow();
        var now = clock.instant();
        for (var part : gift.parts()) {
            var row = new CofilingSql.Row(CofilingId.next(clock), part.key(), actor, now, false);
            sql.insert(obligation, gift, row);
        }
        var labels = gift.parts().stream().map(RowGroup::label).collect(Collectors.joining("、"));
        var rows = new Rows(obligation, unit.id(), unit.name(), labels);
        events.publishEvent(new CofilingAct.RowsGiven(actor, now, rows, gift.word()));
        return new Giving.Given(unit.name());
    }

    /**
     * What would be said of giving it, with a row besides that is still to be added; null: nothing.
     *
     * @throws NotFound if the actor does not file for the unit that owes the table
     */
    @Transactional
    public @Nullable Giving refused(Actor actor, ObligationId id, Giving.Gift gift) {
        var obligation = led(actor, id);
        var live = sql.live(obligation);
        return GivingRules.refused(obligation, nameable.of(obligation), gift, live);
    }

    /**
     * Takes rows back; what was written in them stays.
     *
     * @return whether they were given still
     * @throws NotFound if the actor does not file for the unit that owes the table
     */
    @Transactional
    public boolean takeBack(Actor actor, ObligationId id, CofilingId cofiling) {
        var obligation = led(actor, id);
        var given =
                sql.live(obligation).stream()
                        .filter(one -> one.id().equals(cofiling))
                        .findFirst()
                        .orElse(null);
        if (given == null) {
            return false;
        }
        var now = clock.instant();
        sql.end(obligation, cofiling, Cofiling.Ended.TAKEN_BACK, now);
        var rows = words.rows(obligation, given, List.of(given.part()));
        events.publishEvent(new CofilingAct.RowsTakenBack(actor, now, rows));
        return true;
    }

    /** It is filed: nobody else writes it any more. */
    @Transactional
    public void filed(Obligation obligation) {
        sql.end(obligation, null, Cofiling.Ended.FILED, clock.instant());
    }

    /** It was sent back with remarks on those parts: who wrote them may write them again. */
    @Transactional
    public void returned(Actor by, Obligation obligation, Collection<String> parts) {
        if (parts.isEmpty() || sql.reopen(obligation, parts) == 0) {
            return;
        }
        var byUnit = sql.live(obligation).stream().collect(Collectors.groupingBy(Cofiling::unit));
        byUnit.values()
                .forEach(
                        given -> {
                            var keys = given.stream().map(Cofiling::part).toList();
                            var rows = words.rows(obligation, given.getFirst(), keys);
                            events.publishEvent(
                                    new CofilingAct.RowsReturned(by, clock.instant(), rows));
                        });
    }

    /**
     * Somebody else changed what a unit had written.
     *
     * @param words which cells
     */
    @Transactional
    public void changed(Actor by, Obligation obligation, Cofiling.Assigned given, String words) {
        var rows = new Rows(obligation, new UnitId(given.unit()), given.name(), words);
        events.publishEvent(new CofilingAct.RowsChanged(by, clock.instant(), rows));
    }

    @EventListener
    void withdrawn(CampaignWithdrawn act) {
        sql.withdraw(act.campaign().id(), act.at());
    }

    private Obligation led(Actor actor, ObligationId id) {
        var obligation = steps.hold(actor, id);
        if (!obligation.filedBy(actor)) {
            throw new NotFound(id);
        }
        return obligation;
    }
}
