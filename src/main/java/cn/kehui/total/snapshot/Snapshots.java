package cn.kehui.total.snapshot;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Reach;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.total.statistics.Totals;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Totals frozen for sending upward. */
@Service
public class Snapshots {
    private final SnapshotSql sql;
    private final Statistics statistics;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Snapshots(
            SnapshotSql sql, Statistics statistics, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.statistics = statistics;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes a total as it stands this moment; gaps and all, which it names.
     *
     * @throws NotFound if the actor neither reviews nor issues, or nothing of it is within the
     *     actor's reach
     */
    @Transactional
    public Snapshot freeze(Actor actor, Cut cut) {
        if (!freezes(actor)) {
            throw new NotFound("freezing by " + actor.id());
        }
        var reach = Reach.of(actor);
        var totals = statistics.totals(reach, cut);
        var frozen = Freezing.of(statistics, reach, totals);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        var snapshot =
                new Snapshot(
                        new SnapshotId(Uuid7.next(clock)),
                        code(),
                        actor.unit().name(),
                        title(totals),
                        frozen,
                        actor.name(),
                        now);
        sql.insert(snapshot, actor);
        events.publishEvent(new TotalFrozen(snapshot, actor, now));
        return snapshot;
    }

    /**
     * What freezing would take down, and what it would miss; nothing is kept.
     *
     * @throws NotFound if the actor does not freeze, or sees nothing of it
     */
    @Transactional(readOnly = true)
    public Frozen asked(Actor actor, Cut cut) {
        if (!freezes(actor)) {
            throw new NotFound("freezing by " + actor.id());
        }
        var reach = Reach.of(actor);
        var totals = statistics.totals(reach, cut);
        return Freezing.of(statistics, reach, totals);
    }

    /**
     * @throws NotFound if there is none, or neither the unit that froze it nor its campaign is the
     *     actor's to see
     */
    @Transactional(readOnly = true)
    public Snapshot snapshot(Actor actor, SnapshotId id) {
        return sql.one(reach(actor), id).orElseThrow(() -> new NotFound(id));
    }

    /** Those of a campaign that one may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Snapshot.Brief> of(Actor actor, String campaign) {
        return sql.of(reach(actor), campaign);
    }

    /**
     * All of a campaign, the newest first: for whoever keeps the installation, who sees everything.
     */
    @Transactional(readOnly = true)
    public List<Snapshot> all(CampaignId campaign) {
        return sql.all(campaign);
    }

    /**
     * What has changed since; empty where its unit or region is no longer part of the campaign.
     *
     * @throws NotFound as {@link #snapshot}
     */
    @Transactional(readOnly = true)
    public Optional<Comparison> changes(Actor actor, SnapshotId id) {
        var frozen = snapshot(actor, id).frozen();
        return now(frozen)
                .map(
                        totals ->
                                Comparison.of(
                                        frozen, totals, statistics.facts(frozen.reach(), totals)));
    }

    /** Whether somebody may freeze. */
    public static boolean freezes(Actor actor) {
        return actor.has(Role.REVIEWER) || actor.has(Role.ISSUER);
    }

    /** The same cut in the reach of who froze it; it may name a unit that is gone. */
    private Optional<Totals> now(Frozen frozen) {
        try {
            return Optional.of(statistics.totals(frozen.reach(), frozen.cut()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** Who only fills sees no snapshot: it may hold what the own scope does not. */
    private static Reach reach(Actor actor) {
        boolean sees = freezes(actor) || actor.has(Role.VIEWER);
        return sees ? Reach.of(actor) : new Reach("//", Reach.NOWHERE, Reach.NOWHERE);
    }

    private String code() {
        var code = Code.next(random);
        while (sql.taken(code)) {
            code = Code.next(random);
        }
        return code;
    }

    private static String title(Totals totals) {
        var line = totals.cut().line();
        return Texts.say(
                line == null ? "snapshot.title" : "snapshot.title-line",
                totals.asked().title(),
                totals.form().shortTitle(),
                totals.here().name(),
                line == null ? "" : line.label());
    }
}
