package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same activity in several reports: flagged by a person, counted once. */
// house: long because whatever is done with an overlap is done under one lock
@Service
public class Overlaps {
    /** So many to choose from are listed. */
    private static final int FOUND = 60;

    private final OverlapSql sql;
    private final SeenSql seen;
    private final Reported reported;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overlaps(
            OverlapSql sql,
            SeenSql seen,
            Reported reported,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.seen = seen;
        this.reported = reported;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody says is the same.
     *
     * @param members where it is reported, at least two; the first is the one with which it counts
     * @param same field → how much, as typed
     */
    public record Flag(
            List<ObligationId> members, String activity, String reason, Map<String, String> same) {
        public Flag {
            members = List.copyOf(new LinkedHashSet<>(members));
            same = Map.copyOf(same);
        }
    }

    /** Reports of one form with what they gave, reviewed or not, in the order asked for. */
    public record Group(Form form, List<Contribution> members) {
        List<SubmissionId> looked() {
            return members.stream()
                    .map(Contribution::counted)
                    .map(java.util.Objects::requireNonNull)
                    .map(Contribution.Counted::submission)
                    .toList();
        }
    }

    /** Everything flagged in a campaign between reports that one may see, the first first. */
    @Transactional(readOnly = true)
    public List<Overlap> all(Actor actor, CampaignId campaign) {
        return seen.all(Reach.of(actor), campaign);
    }

    /** What was flagged and holds that has this report in it, as far as one may see it. */
    @Transactional(readOnly = true)
    public List<Overlap> of(Actor actor, CampaignId campaign, ObligationId id) {
        return all(actor, campaign).stream()
                .filter(one -> one.end() == null)
                .filter(one -> one.members().stream().anyMatch(at -> at.obligation().equals(id)))
                .toList();
    }

    /** Where something says that the same activity may be in two reports, the most said first. */
    @Transactional(readOnly = true)
    public List<Overlap.Candidate> candidates(Actor actor, CampaignId campaign) {
        return reported.candidates(Reach.of(actor), campaign, sql.holding(campaign));
    }

    /** Reports to choose from: the first of so many. */
    public record Found(List<Overlap.Side> some, int all) {}

    /** Reports of a form whose unit or region has the words in it, to choose from. */
    @Transactional(readOnly = true)
    public Found find(Actor actor, CampaignId campaign, FormId form, String words) {
        var sought = new SoughtSql.Sought(form, words, FOUND);
        return reported.find(Reach.of(actor), campaign, sought);
    }

    /** Forms of which there are reports whose figures are added up, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<FormId> forms(Actor actor, CampaignId campaign) {
        return reported.forms(Reach.of(actor), campaign);
    }

    /**
     * Reports that one chose, with what they gave.
     *
     * @throws NotFound unless they are two or more of one form, each of which one may see
     */
    @Transactional(readOnly = true)
    public Group group(Actor actor, CampaignId campaign, List<ObligationId> members) {
        return reported.group(actor, campaign, members);
    }

    /**
     * Takes off from all but one what is the same in them.
     *
     * @return found, if somebody flagged one of these figures between two of these reports before:
     *     nothing is added then
     * @throws NotFound if the actor reviews nothing, or as {@link #group}
     */
    @Transactional
    public Flagging flag(Actor actor, CampaignId campaign, Flag flag) {
        reviews(actor);
        sql.lock(campaign);
        var holding = sql.holding(campaign);
        var first = FlagRules.first(flag, holding).flatMap(id -> one(actor, campaign, id));
        return first.isPresent()
                ? new Flagging.Found(first.get())
                : kept(actor, campaign, flag, holding);
    }

    /**
     * Says anew what is the same: the one before ends, and another takes its place.
     *
     * @return gone, if it holds no more
     * @throws NotFound as {@link #flag}, or if there is none of that id that one may see
     */
    @Transactional
    public Flagging change(Actor actor, CampaignId campaign, UUID id, Flag flag) {
        reviews(actor);
        sql.lock(campaign);
        var before = one(actor, campaign, id).orElseThrow(() -> new NotFound(id));
        if (before.end() != null) {
            return new Flagging.Gone(before);
        }
        var others = sql.holding(campaign).stream().filter(one -> !one.id().equals(id)).toList();
        var flagging = kept(actor, campaign, flag, others);
        if (flagging instanceof Flagging.Flagged) {
            ended(
                    new OverlapAct.OverlapEnded(
                            campaign, id, flag.reason().strip(), actor, clock.instant()));
        }
        return flagging;
    }

    private Flagging kept(Actor actor, CampaignId campaign, Flag flag, List<Deduction> others) {
        var group = group(actor, campaign, flag.members());
        var read = FlagRules.read(flag, group, others);
        if (!read.findings().isEmpty()) {
            return new Flagging.Refused(read.findings());
        }
        var id = Uuid7.next(clock);
        var flagged =
                new OverlapAct.OverlapFlagged(
                        id, campaign, flag, read.parts(), actor, clock.instant());
        sql.insert(flagged, group.looked());
        events.publishEvent(flagged);
        return new Flagging.Flagged(id);
    }

    /**
     * Somebody looked at what a later version changed, and as much is the same as before.
     *
     * @return refused, if that is more than the figures hold by now
     * @throws NotFound as {@link #change}
     */
    @Transactional
    public Flagging confirm(Actor actor, CampaignId campaign, UUID id) {
        reviews(actor);
        sql.lock(campaign);
        var one = one(actor, campaign, id).orElseThrow(() -> new NotFound(id));
        if (one.end() != null) {
            return new Flagging.Gone(one);
        }
        var members = one.members().stream().map(Overlap.Side::obligation).toList();
        var group = group(actor, campaign, members);
        var others = sql.holding(campaign).stream().filter(held -> !held.id().equals(id)).toList();
        var tooMuch = FlagRules.tooMuch(one.parts(), group, others);
        if (!tooMuch.isEmpty()) {
            return new Flagging.Refused(tooMuch);
        }
        var looked = new HashMap<ObligationId, SubmissionId>();
        for (int i = 0; i < members.size(); i++) {
            looked.put(members.get(i), group.looked().get(i));
        }
        sql.seenAgain(campaign, id, looked);
        events.publishEvent(new OverlapAct.OverlapConfirmed(campaign, id, actor, clock.instant()));
        return new Flagging.Flagged(id);
    }

    /**
     * Ends an overlap: all figures count in full again.
     *
     * @return whether it ended; a reason is needed
     * @throws NotFound if the actor reviews nothing, or none that holds has that id and is seen
     */
    @Transactional
    public boolean end(Actor actor, CampaignId campaign, UUID id, String reason) {
        reviews(actor);
        sql.lock(campaign);
        one(actor, campaign, id)
                .filter(one -> one.end() == null)
                .orElseThrow(() -> new NotFound(id));
        if (reason.isBlank()) {
            return false;
        }
        ended(new OverlapAct.OverlapEnded(campaign, id, reason.strip(), actor, clock.instant()));
        return true;
    }

    private void ended(OverlapAct.OverlapEnded ended) {
        sql.end(ended);
        events.publishEvent(ended);
    }

    /** One that was flagged, whether or not it holds. */
    @Transactional(readOnly = true)
    public Optional<Overlap> one(Actor actor, CampaignId campaign, UUID id) {
        return all(actor, campaign).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether somebody may flag and end. */
    public static boolean flags(Actor actor) {
        return actor.has(Role.REVIEWER);
    }

    private static void reviews(Actor actor) {
        if (!flags(actor)) {
            throw new NotFound("overlaps for " + actor.id());
        }
    }
}
