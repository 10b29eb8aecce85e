package cn.kehui.duty.campaign;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Units;
import cn.kehui.sheet.form.Forms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns: those that ship with the product, drafts, and those that are published. */
@Service
public class Campaigns {
    private final CampaignSql sql;
    private final Shelf shelf;
    private final Units units;
    private final Forms forms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Campaigns(
            CampaignSql sql,
            Shelf shelf,
            Units units,
            Forms forms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.shelf = shelf;
        this.units = units;
        this.forms = forms;
        this.events = events;
        this.clock = clock;
    }

    /** Every campaign there is, published or not: the latest year first, then by its id. */
    @Transactional(readOnly = true)
    public List<Campaign> all() {
        return shelf.all(_ -> true);
    }

    /** Of these, what is published, what ships, and the drafts of the actor's own unit. */
    @Transactional(readOnly = true)
    public List<Campaign> seen(Actor actor) {
        return shelf.all(one -> one.seenBy(actor));
    }

    /** The same, each with how it stands. */
    @Transactional(readOnly = true)
    public List<Campaign.Listing> listed(Actor actor) {
        return shelf.listing(one -> one.seenBy(actor));
    }

    /**
     * One of those that somebody sees.
     *
     * @throws NotFound if there is none, or it is another unit's draft
     */
    @Transactional(readOnly = true)
    public Campaign seen(Actor actor, CampaignId id) {
        return shelf.find(id)
                .filter(_ -> shelf.sees(actor, id))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Those whose duties are owed: the latest year first, then by their ids. */
    @Transactional(readOnly = true)
    public List<Campaign> published() {
        return sql.all().stream()
                .filter(CampaignSql.Kept::out)
                .map(one -> one.definition().campaign())
                .toList();
    }

    /**
     * A campaign as it is kept, or as it ships.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public Campaign campaign(CampaignId id) {
        return shelf.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * @throws NotFound if there is no such duty
     */
    @Transactional(readOnly = true)
    public Duty duty(DutyId id) {
        return campaign(id.campaign()).duty(id);
    }

    /** A duty, where there is one. */
    @Transactional(readOnly = true)
    public Optional<Duty> find(DutyId id) {
        return shelf.find(id);
    }

    /** When it was published; empty: it was not, or was taken back. */
    @Transactional(readOnly = true)
    public Optional<Instant> publishedAt(CampaignId id) {
        return sql.one(id).filter(CampaignSql.Kept::out).map(CampaignSql.Kept::publishedAt);
    }

    /**
     * Who owes what, and to whom, as the units stand now.
     *
     * @throws NotFound if there is no such campaign
     */
    @Transactional(readOnly = true)
    public Owing owing(CampaignId id) {
        return owing(campaign(id));
    }

    /** Whether somebody speaks for the region: an issuer of an office that the notice binds. */
    public boolean issues(Actor actor, Campaign campaign) {
        return actor.has(Role.ISSUER)
                && !actor.unit().functions().isEmpty()
                && actor.unit().region().equals(campaign.region());
    }

    /** What would speak against publishing it now; empty: nothing does. */
    @Transactional(readOnly = true)
    public Optional<Publishing> refusal(CampaignId id) {
        var campaign = campaign(id);
        return refusal(campaign, owing(campaign));
    }

    /**
     * Puts a definition in place as a draft, or in the place of an earlier draft.
     *
     * @throws NotFound if the actor does not issue for its region
     */
    @Transactional
    public Definition.Drafting draft(Actor actor, Definition definition) {
        var campaign = definition.campaign();
        issuing(actor, campaign);
        sql.lock();
        // what was published and taken back stands as it was: units have seen it
        var published = sql.one(campaign.id()).map(CampaignSql.Kept::publishedAt);
        if (published.isPresent()) {
            return new Definition.Drafting.AlreadyPublished(campaign.id(), published.get());
        }
        shelf.place(definition, actor.unitId());
        events.publishEvent(new CampaignAct.CampaignDrafted(actor, clock.instant(), campaign));
        return new Definition.Drafting.Drafted(campaign.id());
    }

    /**
     * Publishes a campaign: from now on its duties are owed.
     *
     * @throws NotFound if there is none, it is another unit's draft, or the actor does not issue
     *     for its region
     */
    @Transactional
    public Publishing publish(Actor actor, CampaignId id) {
        issuing(actor, campaign(id));
        sql.lock();
        shelf.place(id);
        var published = publishedAt(id);
        if (published.isPresent()) {
            return new Publishing.AlreadyPublished(id, published.get());
        }
        var campaign = campaign(id);
        var owing = owing(campaign);
        var refusal = refusal(campaign, owing);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var now = clock.instant();
        sql.publish(id, actor.id(), now);
        events.publishEvent(new CampaignAct.CampaignPublished(actor, now, campaign, owing));
        return new Publishing.Published(id, owing.owed().size());
    }

    private void issuing(Actor actor, Campaign campaign) {
        if (!issues(actor, campaign) || !shelf.sees(actor, campaign.id())) {
            throw new NotFound(campaign.id());
        }
    }

    private Optional<Publishing> refusal(Campaign campaign, Owing owing) {
        return PublishingRules.refusal(campaign, parent(campaign), forms, owing);
    }

    private @Nullable Campaign parent(Campaign campaign) {
        return campaign.parent() == null ? null : shelf.find(campaign.parent()).orElse(null);
    }

    private Owing owing(Campaign campaign) {
        return OwingRules.of(campaign, units.ofRegion(campaign.region()));
    }
}
