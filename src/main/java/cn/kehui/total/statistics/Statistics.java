package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Moved;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Minors;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.FormId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What units reported, added up as it stands this moment. A query that fails fails aloud: nothing
 * here turns an error into an empty total.
 */
@Service
public class Statistics {
    private final ListSql list;
    private final ContributionSql facts;
    private final Adding adding;
    private final Trails trails;
    private final Minors minors;

    Statistics(ListSql list, ContributionSql facts, Adding adding, Trails trails, Minors minors) {
        this.list = list;
        this.facts = facts;
        this.adding = adding;
        this.trails = trails;
        this.minors = minors;
    }

    /** Keeps what versions give to totals, in the transaction that files them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Moved.AtOnce moved) {
        var filed = moved.acts().stream().filter(one -> one.move() == Move.FILE).toList();
        if (!filed.isEmpty()) {
            var campaign = filed.getFirst().campaign();
            facts.tally(campaign, filed.stream().map(Moved::submission).toList());
        }
    }

    /** Which forms of which campaigns one may see added up; the newest year first. */
    @Transactional(readOnly = true)
    public List<AskedForm> asked(Actor actor) {
        return list.asked(Reach.of(actor));
    }

    /**
     * The totals of a cut.
     *
     * @throws NotFound if nothing of the campaign and form is within the actor's reach, or the node
     *     is not
     */
    @Transactional(readOnly = true)
    public Totals totals(Actor actor, Cut cut) {
        return totals(Reach.of(actor), cut);
    }

    /**
     * The same in the reach of somebody else, who may see it: of one who froze a total.
     *
     * @throws NotFound as {@link #totals(Actor, Cut)}
     */
    @Transactional(readOnly = true)
    public Totals totals(Reach reach, Cut cut) {
        return adding.totals(reach, cut, Cut.Beside.NOTHING);
    }

    /**
     * The same with what lies directly below beside it.
     *
     * @throws NotFound as {@link #totals(Actor, Cut)}
     */
    @Transactional(readOnly = true)
    public Totals totals(Actor actor, Cut cut, Cut.Beside beside) {
        return adding.totals(Reach.of(actor), cut, beside);
    }

    /**
     * The totals at the node of a cut and at each above it, the lowest first, that of all last.
     *
     * @throws NotFound as {@link #totals(Actor, Cut)}
     */
    @Transactional(readOnly = true)
    public List<Totals> upward(Actor actor, Cut cut) {
        return adding.upward(Reach.of(actor), cut);
    }

    /** Report by report what went into a total, in the order of unit codes. */
    @Transactional(readOnly = true)
    public List<Contribution> facts(Reach reach, Totals totals) {
        return facts.facts(reach, totals.cut(), totals.path());
    }

    /**
     * What one obligation gives to a total.
     *
     * @throws NotFound if it gives nothing to it
     */
    @Transactional(readOnly = true)
    public Contribution fact(Actor actor, Cut cut, ObligationId id) {
        return facts.facts(Reach.of(actor), cut, "", List.of(id)).stream()
                .map(Rollup.Flagged::fact)
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /**
     * What one figure is made of, as far as a page shows it.
     *
     * @throws NotFound if the form has no such field, and as {@link #totals}
     */
    @Transactional
    public Trail trail(Actor actor, Cut cut, String field) {
        return trail(actor, cut, field, Trail.Which.FIRST);
    }

    /**
     * The same, of the reports that are looked for.
     *
     * @throws NotFound as {@link #trail(Actor, Cut, String)}
     */
    @Transactional
    public Trail trail(Actor actor, Cut cut, String field, Trail.Which which) {
        var reach = Reach.of(actor);
        var totals = totals(reach, cut);
        var asked = totals.field(field).orElseThrow(() -> new NotFound(field));
        var trail = trails.trail(reach, totals, asked, which);
        if (asked.minor()) {
            minors.enter(actor, trail.worded());
        }
        return trail;
    }

    /** Who is missing from a total, the first few in the order of unit codes. */
    @Transactional(readOnly = true)
    public List<Trail.Part> missing(Actor actor, Totals totals) {
        return totals.coverage().whole() ? List.of() : trails.missing(Reach.of(actor), totals);
    }

    /**
     * A report that goes into totals.
     *
     * @param opens whether the reader may open what was filed
     */
    public record Report(
            CampaignId campaign, FormId form, String unit, String title, boolean opens) {}

    /**
     * What a report is, for whoever sees a total that it goes into, on whichever line.
     *
     * @throws NotFound if it goes into none, or asks for no form
     */
    @Transactional(readOnly = true)
    public Report report(Actor actor, CampaignId campaign, ObligationId id) {
        return list.report(Reach.of(actor), campaign, id).orElseThrow(() -> new NotFound(id));
    }

    /** How many different ones were counted, of the fields where two may count the same one. */
    @Transactional(readOnly = true)
    public Map<String, Distinct> distinct(Actor actor, Totals totals) {
        return trails.distinct(Reach.of(actor), totals);
    }

    /** Every obligation of a total in words, in the order of unit codes. */
    @Transactional(readOnly = true)
    public List<Trail.Line> lines(Reach reach, Totals totals) {
        return trails.lines(reach, totals);
    }

    /** Those of a form's reports that somebody may open, among these. */
    @Transactional(readOnly = true)
    public Set<ObligationId> opens(Actor actor, Cut cut, List<ObligationId> reports) {
        return facts.opens(Reach.of(actor), cut, reports);
    }

    /**
     * What a version gave, whether or not it counts now.
     *
     * @throws NotFound if there is no such version
     */
    @Transactional(readOnly = true)
    public Contribution.Counted version(CampaignId campaign, SubmissionId submission) {
        return facts.version(campaign, submission).orElseThrow(() -> new NotFound(submission));
    }
}
