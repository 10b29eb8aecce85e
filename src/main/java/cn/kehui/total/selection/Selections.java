package cn.kehui.total.selection;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Minors;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which recommended activities go on to the level above, and the lists that went. */
@Service
public class Selections {
    private final Obligations obligations;
    private final Candidates candidates;
    private final SelectionSql sql;
    private final Minors minors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Selections(
            Obligations obligations,
            Candidates candidates,
            SelectionSql sql,
            Minors minors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.obligations = obligations;
        this.candidates = candidates;
        this.sql = sql;
        this.minors = minors;
        this.events = events;
        this.clock = clock;
    }

    /** The campaigns in which the actor's unit receives recommendations, by their ids. */
    @Transactional(readOnly = true)
    public List<String> campaigns(Actor actor) {
        return sees(actor)
                ? obligations.receivedHere(actor).stream()
                        .filter(Candidates::recommends)
                        .map(one -> one.campaign().value())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    /**
     * Every activity that was recommended to the actor's unit.
     *
     * @throws NotFound if none are asked for there, or the actor does not look at them
     */
    @Transactional
    public List<Candidate> candidates(Actor actor, String campaign) {
        if (!campaigns(actor).contains(campaign)) {
            throw new NotFound(campaign);
        }
        return candidates.of(actor, CampaignId.of(campaign));
    }

    /**
     * How many the actor's unit may itself send upward in that campaign; empty: no limit is set.
     */
    @Transactional(readOnly = true)
    public Optional<Obligation.Quota> upward(Actor actor, String campaign) {
        return obligations.owed(actor).stream()
                .filter(
                        one ->
                                one.campaign().value().equals(campaign)
                                        && Candidates.recommends(one))
                .map(Obligation::most)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Decides on one activity, in place of what was decided before.
     *
     * @throws NotFound if the actor does not review for the unit that received it
     */
    @Transactional
    public Picking pick(Actor actor, String campaign, Choice choice) {
        reviews(actor, campaign);
        boolean there =
                candidates.of(actor, CampaignId.of(campaign)).stream()
                        .anyMatch(
                                one ->
                                        one.submission().id().equals(choice.submission())
                                                && one.row() == choice.row());
        if (!there) {
            return new Picking.Outdated();
        }
        if (choice.reason().isBlank()) {
            return new Picking.NoReason();
        }
        var now = clock.instant();
        var kept =
                new Choice(
                        choice.submission(),
                        choice.row(),
                        choice.chosen(),
                        choice.reason().strip());
        sql.put(campaign, kept, actor, now);
        events.publishEvent(new Picked(kept, actor, now));
        return new Picking.Kept();
    }

    /**
     * Freezes the picked ones as a list for the level above.
     *
     * @throws NotFound if the actor does not review for the unit that received them
     */
    @Transactional
    public Sending send(Actor actor, String campaign, String title) {
        reviews(actor, campaign);
        var all = candidates.of(actor, CampaignId.of(campaign));
        var refusal = SendingRules.refusal(all, title);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var list = frozen(actor, campaign, title.strip(), all);
        sql.insert(list, actor);
        events.publishEvent(
                new ListSent(list.id(), campaign, list.content().rows().size(), actor, list.at()));
        return new Sending.Sent(list.id());
    }

    private PickList frozen(Actor actor, String campaign, String title, List<Candidate> all) {
        return new PickList(
                PickListId.next(clock),
                campaign,
                actor.unitId(),
                actor.unit().name(),
                title,
                SendingRules.content(all),
                actor.name(),
                clock.instant());
    }

    /**
     * @throws NotFound if there is none, or it is outside the actor's scope
     */
    @Transactional
    public PickList list(Actor actor, PickListId id) {
        if (!sees(actor)) {
            throw new NotFound(id);
        }
        var list = sql.list(id, actor.scope()).orElseThrow(() -> new NotFound(id));
        minors.enter(actor, minors(list));
        return list;
    }

    private Set<SubmissionId> minors(PickList list) {
        var content = list.content();
        return content.rows().stream()
                .filter(row -> minors.held(row.values(), content.formId()))
                .map(row -> SubmissionId.of(row.submission()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the actor's unit sent, the first first. */
    @Transactional(readOnly = true)
    public List<PickList> lists(Actor actor, String campaign) {
        return sees(actor) ? sql.lists(campaign, actor.unitId(), actor.scope()) : List.of();
    }

    private void reviews(Actor actor, String campaign) {
        if (!actor.has(Role.REVIEWER) || !campaigns(actor).contains(campaign)) {
            throw new NotFound(campaign);
        }
    }

    private static boolean sees(Actor actor) {
        return actor.has(Role.REVIEWER) || actor.has(Role.VIEWER) || actor.has(Role.ISSUER);
    }
}
