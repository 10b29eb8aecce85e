package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.week.activity.Activities;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the press told of campaigns, report by report. */
@Service
public class PressReports {
    private final Activities activities;
    private final CoverageReading reading;
    private final Clippings clippings;
    private final CoverageSql sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PressReports(
            Activities activities,
            CoverageReading reading,
            Clippings clippings,
            CoverageSql sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.reading = reading;
        this.clippings = clippings;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is looked for; null and empty: whatever.
     *
     * @param words in the outlet or the title
     * @param withdrawn those that count no more, instead of those that do
     * @param before those that were logged before this one
     */
    public record Sought(
            String words, @Nullable OutletLevel level, boolean withdrawn, @Nullable UUID before) {
        public static final Sought ALL = new Sought("", null, false, null);
    }

    /** Some of them; {@code next}: after which the others come, if there are. */
    public record Few(List<PressReport> ones, @Nullable UUID next) {}

    /** Whether the actor logs reports: who fills in for a unit that takes part. */
    @Transactional(readOnly = true)
    public boolean logs(Actor actor, CampaignId campaign) {
        return activities.enters(actor, campaign);
    }

    /** Those within the actor's scope, the latest first. */
    @Transactional(readOnly = true)
    public Few seen(Actor actor, CampaignId campaign, Sought sought, int most) {
        var found = sql.page(actor.scope(), campaign, sought, most + 1);
        var ones = found.subList(0, Math.min(most, found.size()));
        return new Few(ones, ones.size() < found.size() ? ones.getLast().id().value() : null);
    }

    /**
     * @throws NotFound if there is none, or it is not for the actor
     */
    @Transactional(readOnly = true)
    public PressReport report(Actor actor, CoverageId id) {
        return sql.one(id, actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    /** What the actor's unit has to choose from: its activities, and outlets that it has logged. */
    @Transactional(readOnly = true)
    public Choices choices(Actor actor, CampaignId campaign) {
        return reading.choices(actor, campaign);
    }

    /** What is offered where a report is typed. */
    public record Choices(List<PressReport.About> activities, List<String> outlets) {}

    /**
     * Logs one, with a clipping where one was sent.
     *
     * @throws NotFound unless the actor logs reports of this campaign
     */
    @Transactional
    public CoverageSaving log(
            Actor actor,
            CampaignId campaign,
            CoverageTyped typed,
            Clippings.@Nullable SentClipping sent) {
        if (!logs(actor, campaign)) {
            throw new NotFound(campaign);
        }
        sql.lock(campaign, actor.unitId());
        var id = new CoverageId(campaign, Uuid7.next(clock));
        var read = reading.filled(actor, campaign, typed);
        var open = open(read, sent);
        if (!open.isEmpty()) {
            return new CoverageSaving.Unfinished(open);
        }
        var before = sql.before(actor, id, read.same());
        if (before.isPresent()) {
            return new CoverageSaving.LoggedBefore(before.get());
        }
        var now = clock.instant();
        sql.insert(id, read, actor, now);
        events.publishEvent(new CoverageAct.ReportLogged(actor, now, id, read.words()));
        clippings.lay(actor, id, sent);
        return new CoverageSaving.Saved(id);
    }

    /**
     * Corrects one, and lays a clipping beside it where one was sent.
     *
     * @param version that the page showed
     * @throws NotFound unless the actor corrects it
     */
    @Transactional
    public CoverageSaving correct(
            Actor actor, Seen seen, CoverageTyped typed, Clippings.@Nullable SentClipping sent) {
        sql.lock(seen.id().campaign(), actor.unitId());
        var there = own(actor, seen.id());
        if (there.withdrawn() || there.edited().version() != seen.version()) {
            return new CoverageSaving.Overtaken(there);
        }
        var read = reading.read(actor, seen.id().campaign(), typed);
        var open = open(read, sent);
        if (!open.isEmpty()) {
            return new CoverageSaving.Unfinished(open);
        }
        var before = sql.before(actor, seen.id(), read.same());
        if (before.isPresent()) {
            return new CoverageSaving.LoggedBefore(before.get());
        }
        var now = clock.instant();
        sql.correct(seen.id(), read, actor, now);
        events.publishEvent(new CoverageAct.ReportCorrected(actor, now, seen.id(), read.words()));
        clippings.lay(actor, seen.id(), sent);
        return new CoverageSaving.Saved(seen.id());
    }

    /** Which report, at which version a page showed it. */
    public record Seen(CoverageId id, long version) {}

    /**
     * Withdraws one; pressed twice it is withdrawn once.
     *
     * @throws NotFound unless the actor corrects it
     */
    @Transactional
    public void withdraw(Actor actor, CoverageId id) {
        sql.lock(id.campaign(), actor.unitId());
        own(actor, id);
        var now = clock.instant();
        if (sql.withdraw(id, actor, now)) {
            events.publishEvent(new CoverageAct.ReportWithdrawn(actor, now, id));
        }
    }

    /** What would become of one that was typed: nothing is kept. */
    @Transactional(readOnly = true)
    PastedReports.Line tried(Actor actor, CampaignId campaign, CoverageTyped typed) {
        var read = reading.filled(actor, campaign, typed);
        var none = new CoverageId(campaign, new UUID(0, 0));
        boolean before =
                read.findings().isEmpty() && sql.before(actor, none, read.same()).isPresent();
        return new PastedReports.Line(read.words(), read.findings(), before, read.same());
    }

    private static List<Finding> open(
            CoverageRules.Read read, Clippings.@Nullable SentClipping sent) {
        var open = new ArrayList<>(read.findings());
        if (sent != null && !sent.kept()) {
            open.add(Finding.stops("file", "coverage.no-clipping", sent.name()));
        }
        return open;
    }

    private PressReport own(Actor actor, CoverageId id) {
        var there = report(actor, id);
        if (!actor.has(Role.FILLER) || !actor.unitId().equals(there.unit().id())) {
            throw new NotFound(id);
        }
        return there;
    }
}
