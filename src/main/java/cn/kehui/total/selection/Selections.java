package cn.kehui.total.selection;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Minors;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.ActivityForm;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which recommended activities go on to the level above, and the lists that went. */
@Service
public class Selections {
    /** As many as a page has room for, each with its activities. */
    private static final int UNITS = 20;

    private final Recommended recommended;
    private final Candidates candidates;
    private final SelectionSql sql;
    private final Minors minors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Selections(
            Recommended recommended,
            Candidates candidates,
            SelectionSql sql,
            Minors minors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recommended = recommended;
        this.candidates = candidates;
        this.sql = sql;
        this.minors = minors;
        this.events = events;
        this.clock = clock;
    }

    /** The campaigns in which the actor's unit receives recommendations, by their ids. */
    @Transactional(readOnly = true)
    public List<String> campaigns(Actor actor) {
        return recommended.campaigns(actor);
    }

    /**
     * A page of what was recommended to the actor's unit.
     *
     * @param ones of some units, {@code sums} of all
     * @param next after which the others come; null: there are none
     */
    public record Offered(List<Candidate> ones, Sums sums, @Nullable ObligationId next) {}

    /** How many there are, and what was decided on them as they stand now. */
    public record Sums(int all, int chosen, int declined) {}

    /**
     * What some units recommended to the actor's unit.
     *
     * @param after the last unit's that was shown; null: it begins
     * @throws NotFound if none are asked for there, or the actor does not look at them
     */
    @Transactional
    public Offered offered(Actor actor, String campaign, @Nullable ObligationId after) {
        var received = recommended.received(actor, campaign);
        var some = candidates.of(received, after, UNITS);
        return new Offered(some.ones(), recommended.sql().sums(received), some.next());
    }

    /**
     * Every activity that was recommended to the actor's unit, without what is to be said of it.
     *
     * @throws NotFound if none are asked for there, or the actor does not look at them
     */
    @Transactional
    public List<Candidate> candidates(Actor actor, String campaign) {
        return candidates.all(recommended.received(actor, campaign));
    }

    /**
     * How many the actor's unit may itself send upward in that campaign; empty: no limit is set.
     */
    @Transactional(readOnly = true)
    public Optional<Obligation.Quota> upward(Actor actor, String campaign) {
        return recommended.obligations().owed(actor).stream()
                .filter(
                        one ->
                                one.campaign().value().equals(campaign)
                                        && Recommended.asks(one.form()))
                .map(Obligation::most)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** As what an activity may be recommended upward. */
    public List<String> tiers() {
        return recommended.activities().choices(ActivityForm.TIER);
    }

    /**
     * Decides on one activity, in place of what was decided before.
     *
     * @throws NotFound if the actor does not review for the unit that received it
     */
    @Transactional
    public Picking pick(Actor actor, String campaign, Choice choice) {
        var received = recommended.reviewed(actor, campaign);
        var rows = recommended.sql().rows(received, choice.submission());
        if (rows.isEmpty() || choice.row() < 0 || choice.row() >= rows.get()) {
            return new Picking.Outdated();
        }
        if (choice.reason().isBlank()) {
            return new Picking.NoReason();
        }
        var now = clock.instant();
        var kept = choice.kept(tiers());
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
        var all = candidates.all(recommended.reviewed(actor, campaign));
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
        var list = found(actor, id);
        minors.enter(actor, minors(list));
        return list;
    }

    /** The same, to say that it is there: nothing of it is shown. */
    PickList found(Actor actor, PickListId id) {
        if (!Recommended.sees(actor)) {
            throw new NotFound(id);
        }
        return sql.list(id, actor.scope()).orElseThrow(() -> new NotFound(id));
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
        return Recommended.sees(actor)
                ? sql.lists(campaign, actor.unitId(), actor.scope())
                : List.of();
    }
}
