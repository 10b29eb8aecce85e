package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Moved;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Minors;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final TrailSql trails;
    private final OverlapSql overlaps;
    private final Forms forms;
    private final Minors minors;

    Statistics(
            ListSql list,
            ContributionSql facts,
            TrailSql trails,
            OverlapSql overlaps,
            Forms forms,
            Minors minors) {
        this.list = list;
        this.facts = facts;
        this.trails = trails;
        this.overlaps = overlaps;
        this.forms = forms;
        this.minors = minors;
    }

    /** Keeps what a version gives to totals, in the transaction that files it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Moved moved) {
        if (moved.move() == Move.FILE) {
            facts.tally(moved.campaign(), moved.submission());
        }
    }

    /** Which forms of which campaigns one may see added up; the newest year first. */
    @Transactional(readOnly = true)
    public List<AskedForm> asked(Actor actor) {
        return list.asked(Reach.of(actor));
    }

    /**
     * The totals of a cut, at every node of its tree.
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
        var asked =
                list.asked(reach, cut.campaign(), cut.form())
                        .orElseThrow(() -> new NotFound(cut.campaign() + " " + cut.form()));
        var form = forms.find(cut.form()).orElseThrow(() -> new NotFound(cut.form()));
        var tree = Tree.of(asked.region(), facts.nodes(reach, cut));
        var tops = tree.children(Tree.ROOT);
        // a root over one node alone says the same twice
        var shown = cut.at().isEmpty() && tops.size() == 1 ? cut.at(tops.getFirst().key()) : cut;
        tree.node(shown.at());
        var all = facts.facts(reach, cut);
        var same = overlaps.holding(CampaignId.of(cut.campaign()));
        return new Totals(asked, form, shown, tree, all, same, Rollup.of(tree, all, same));
    }

    /**
     * What one figure is made of.
     *
     * @throws NotFound if the form has no such field, and as {@link #totals}
     */
    @Transactional
    public Trail trail(Actor actor, Cut cut, String field) {
        var reach = Reach.of(actor);
        var totals = totals(reach, cut);
        var asked = totals.field(field).orElseThrow(() -> new NotFound(field));
        var trail = Trail.of(totals, asked, trails.lines(reach, totals.cut(), field));
        if (asked.minor()) {
            minors.enter(actor, trail.worded());
        }
        return trail;
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
        var all = new HashMap<String, Distinct>();
        var asked = totals.form().fields().stream().map(Field::id).toList();
        if (asked.stream().noneMatch(Distinct.FIELDS::contains)) {
            return all;
        }
        var names = trails.names(Reach.of(actor), totals.cut());
        for (var field : Distinct.FIELDS) {
            var named = names.getOrDefault(field, Map.of());
            all.put(field, Distinct.of(field, totals.within(), named));
        }
        return all;
    }

    /** Every obligation of a cut in words, whatever node is shown; in the order of unit codes. */
    @Transactional(readOnly = true)
    public List<Trail.Line> lines(Reach reach, Cut cut) {
        return trails.lines(reach, cut, "");
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
