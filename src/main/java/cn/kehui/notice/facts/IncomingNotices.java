package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Regions;
import cn.kehui.ground.vault.BlobId;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.sheet.form.Forms;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices on their way to a campaign: those of the actor's own unit, for those who issue there. */
@Service
public class IncomingNotices {
    private final IncomingSql sql;
    private final FactSql facts;
    private final Campaigns campaigns;
    private final Forms forms;
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What a notice is read against. */
    @Component
    record Known(Forms forms, Regions regions) {}

    IncomingNotices(
            IncomingSql sql,
            FactSql facts,
            Campaigns campaigns,
            Known known,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.campaigns = campaigns;
        this.forms = known.forms();
        this.regions = known.regions();
        this.events = events;
        this.clock = clock;
    }

    /**
     * Where a notice came from.
     *
     * @param file as it was called; empty: it was pasted
     * @param blob null: there was no file
     */
    public record Source(String file, @Nullable BlobId blob) {}

    /** A notice with its facts. */
    public record Opened(Incoming notice, List<Fact> facts) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Incoming> all(Actor actor) {
        issues(actor);
        return sql.all(actor.unitId(), actor.scope());
    }

    /**
     * @throws NotFound if there is none, or it is not the actor's unit's
     */
    @Transactional(readOnly = true)
    public Opened open(Actor actor, IncomingId id) {
        issues(actor);
        var notice = sql.one(id, actor.unitId(), actor.scope()).orElseThrow(() -> new NotFound(id));
        return new Opened(notice, facts.of(id));
    }

    /** Keeps what was read from a notice, each fact to be looked at. */
    @Transactional
    public IncomingId take(Actor actor, Source source, NoticeDraft draft) {
        issues(actor);
        var title = draft.title();
        var read = new ArrayList<Fact>();
        ForeignIssuer.question(draft, regions.region(actor.unit().region()), regions.all())
                .ifPresent(read::add);
        read.addAll(FactRules.of(draft, new PartyReader(actor.unit().level()), forms.all()));
        var id =
                keep(
                        actor,
                        new Incoming(
                                IncomingId.next(clock),
                                actor.unitId(),
                                actor.unit().region(),
                                title == null ? source.file() : title.words(),
                                source.file(),
                                source.blob(),
                                draft.text(),
                                null,
                                null,
                                actor.name(),
                                clock.instant()),
                        read);
        sql.like(id, KnownAgain.of(draft));
        return id;
    }

    /** The words of a published campaign's notice, where it was started here; else empty. */
    @Transactional(readOnly = true)
    public String readFrom(Actor actor, CampaignId campaign) {
        issues(actor);
        return campaigns.publishedAt(campaign).flatMap(_ -> sql.textOf(campaign)).orElse("");
    }

    /** What is open or missing before a campaign can start, at a fact's id or a kind's name. */
    @Transactional(readOnly = true)
    public List<Finding> missing(List<Fact> facts) {
        return Stream.concat(
                        StartRules.findings(facts).stream(),
                        Fact.each(facts, Said.Duty.class)
                                .flatMap(
                                        one ->
                                                late(one.said()).stream()
                                                        .map(late -> late.at(one.id()))))
                .toList();
    }

    /**
     * What a duty is due after that of the level above which it feeds; empty: it is not. A duty
     * that is not there any more is said at its publishing.
     */
    @Transactional(readOnly = true)
    public Optional<Finding> late(Said said) {
        return said instanceof Said.Duty duty && duty.parent() != null
                ? campaigns
                        .find(duty.parent())
                        .flatMap(above -> StartRules.late(duty, above.deadline()))
                : Optional.empty();
    }

    /** Keeps a notice with the facts that are proposed for it. */
    @Transactional
    public IncomingId keep(Actor actor, Incoming notice, List<Fact> read) {
        issues(actor);
        sql.insert(notice, actor);
        read.forEach(fact -> facts.put(notice.id(), fact));
        events.publishEvent(
                new IncomingAct.NoticeTaken(actor, clock.instant(), notice.id(), notice.title()));
        return notice.id();
    }

    /**
     * Throws a notice away.
     *
     * @return whether it is gone; what something was published from stays
     */
    @Transactional
    public boolean drop(Actor actor, IncomingId id) {
        var notice = locked(actor, id);
        var campaign = notice.campaign();
        if (campaign != null && campaigns.publishedAt(campaign).isPresent()) {
            return false;
        }
        sql.delete(id);
        events.publishEvent(
                new IncomingAct.NoticeDropped(actor, clock.instant(), id, notice.title()));
        return true;
    }

    /** Remembers what was drafted from it. */
    @Transactional
    public void started(Actor actor, IncomingId id, CampaignId campaign) {
        sql.started(id, campaign);
        events.publishEvent(new IncomingAct.CampaignStarted(actor, clock.instant(), id, campaign));
    }

    /** The same, and nobody else changes it meanwhile. */
    Incoming locked(Actor actor, IncomingId id) {
        issues(actor);
        return sql.locked(id, actor.unitId(), actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    static void issues(Actor actor) {
        if (!actor.has(Role.ISSUER) || actor.unit().functions().isEmpty()) {
            throw new NotFound("no issuer");
        }
    }
}
