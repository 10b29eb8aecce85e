package cn.kehui.incoming;

import cn.kehui.account.Actor;
import cn.kehui.account.Role;
import cn.kehui.base.NotFound;
import cn.kehui.base.Uuid7;
import cn.kehui.campaign.CampaignId;
import cn.kehui.campaign.Campaigns;
import cn.kehui.form.Forms;
import cn.kehui.notice.NoticeDraft;
import cn.kehui.vault.BlobId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices on their way to a campaign: those of the actor's own unit, for those who issue there. */
@Service
public class IncomingNotices {
    private final IncomingSql sql;
    private final FactSql facts;
    private final Campaigns campaigns;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncomingNotices(
            IncomingSql sql,
            FactSql facts,
            Campaigns campaigns,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.campaigns = campaigns;
        this.forms = forms;
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
        var notice =
                sql.one(id, actor.unitId(), actor.scope()).orElseThrow(() -> new NotFound(id));
        return new Opened(notice, facts.of(id));
    }

    /** Keeps what was read from a notice, each fact to be looked at. */
    @Transactional
    public IncomingId take(Actor actor, Source source, NoticeDraft draft) {
        issues(actor);
        var title = draft.title();
        var read =
                FactRules.of(draft, new PartyReader(actor.unit().level()), forms.all());
        return keep(
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
    }

    IncomingId keep(Actor actor, Incoming notice, List<Fact> read) {
        sql.insert(notice, actor);
        read.forEach(fact -> facts.put(notice.id(), fact));
        events.publishEvent(
                new IncomingAct.NoticeTaken(
                        actor, clock.instant(), notice.id(), notice.title()));
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

    void started(Actor actor, IncomingId id, CampaignId campaign) {
        sql.started(id, campaign);
        events.publishEvent(new IncomingAct.CampaignStarted(actor, clock.instant(), id, campaign));
    }

    /** Puts a fact as it is written, or confirms it as it was read. */
    @Transactional
    public Correcting decide(Actor actor, IncomingId id, String fact, Map<String, String> values) {
        var before = fact(id, locked(actor, id), fact);
        var typed = before.with(merged(before, values));
        return put(actor, id, typed);
    }

    /** Adds what the notice says and nobody read. */
    @Transactional
    public Correcting add(
            Actor actor, IncomingId id, FactKind kind, String of, Map<String, String> values) {
        locked(actor, id);
        if (kind.ofDuty()) {
            fact(id, open(actor, id).notice(), of);
        }
        var added =
                Fact.read(
                        kind.name().toLowerCase(java.util.Locale.ROOT)
                                + "-"
                                + Uuid7.next(clock).toString().substring(24),
                        kind,
                        kind.ofDuty() ? of : "",
                        Map.of());
        return put(actor, id, added.with(values));
    }

    /** Leaves a fact out, or takes it in again. */
    @Transactional
    public Correcting leaveOut(Actor actor, IncomingId id, String fact, boolean out) {
        var before = fact(id, locked(actor, id), fact);
        var after =
                new Fact(
                        before.id(),
                        before.kind(),
                        before.of(),
                        before.values(),
                        before.spans(),
                        before.asks(),
                        out ? Fact.State.LEFT_OUT : Fact.State.READ,
                        actor.name());
        return written(actor, id, after);
    }

    private Correcting put(Actor actor, IncomingId id, Fact typed) {
        var findings = FactCheck.findings(typed);
        return findings.isEmpty()
                ? written(actor, id, typed)
                : new Correcting.Wrong(typed, findings);
    }

    private Correcting written(Actor actor, IncomingId id, Fact fact) {
        var notice = open(actor, id).notice();
        var campaign = notice.campaign();
        if (campaign != null && campaigns.publishedAt(campaign).isPresent()) {
            return new Correcting.Published(campaign);
        }
        var by =
                new Fact(
                        fact.id(),
                        fact.kind(),
                        fact.of(),
                        fact.values(),
                        fact.spans(),
                        fact.asks(),
                        fact.state(),
                        actor.name());
        facts.put(id, by);
        events.publishEvent(new IncomingAct.FactDecided(actor, clock.instant(), id, by));
        return new Correcting.Decided(by);
    }

    private Incoming locked(Actor actor, IncomingId id) {
        issues(actor);
        return sql.locked(id, actor.unitId(), actor.scope()).orElseThrow(() -> new NotFound(id));
    }

    private Fact fact(IncomingId id, Incoming notice, String fact) {
        return facts.of(notice.id()).stream()
                .filter(one -> one.id().equals(fact))
                .findFirst()
                .orElseThrow(() -> new NotFound(id + "/" + fact));
    }

    /** Only the kind's own fields are written; what else it knows stays. */
    private static Map<String, String> merged(Fact fact, Map<String, String> values) {
        var merged = new java.util.HashMap<>(fact.values());
        fact.kind()
                .fields()
                .forEach(
                        field -> {
                            var typed = values.get(field.name());
                            if (typed != null) {
                                merged.put(field.name(), typed.strip());
                            }
                        });
        return merged;
    }

    private static void issues(Actor actor) {
        if (!actor.has(Role.ISSUER) || actor.unit().functions().isEmpty()) {
            throw new NotFound("no issuer");
        }
    }
}
