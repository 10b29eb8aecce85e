package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Puts a total together: the database adds up, and what is flagged as the same is taken off by the
 * rule. Nothing is kept from one total to the next.
 */
@Component
class Adding {
    private final ListSql list;
    private final TreeSql trees;
    private final SumSql sums;
    private final ContributionSql facts;
    private final OverlapSql overlaps;
    private final Forms forms;

    Adding(
            ListSql list,
            TreeSql trees,
            SumSql sums,
            ContributionSql facts,
            OverlapSql overlaps,
            Forms forms) {
        this.list = list;
        this.trees = trees;
        this.sums = sums;
        this.facts = facts;
        this.overlaps = overlaps;
        this.forms = forms;
    }

    /** What is added up, with what may be taken off it. */
    private record Asked(Reach reach, AskedForm asked, Form form, List<Deduction> overlaps) {
        Set<ObligationId> flagged() {
            var flagged = new HashSet<ObligationId>();
            overlaps.forEach(one -> flagged.addAll(one.members()));
            return flagged;
        }
    }

    /**
     * @throws NotFound if nothing of the campaign and form is within the reach, or the node is not
     */
    Totals totals(Reach reach, Cut cut, Cut.Beside beside) {
        var asked = asked(reach, cut);
        var above = trees.above(reach, cut);
        if (!cut.at().isEmpty()) {
            return added(asked, cut, above, beside);
        }
        // a root over one node alone says the same twice
        var top = above.stream().limit(1).filter(one -> trees.alone(reach, cut, one)).toList();
        var shown = top.isEmpty() ? cut : cut.at(top.getFirst().node().key());
        return added(asked, shown, top, beside);
    }

    /** At the node of a cut and at each above it, the lowest first, that of all last. */
    List<Totals> upward(Reach reach, Cut cut) {
        var asked = asked(reach, cut);
        var above = trees.above(reach, cut);
        var all = new ArrayList<Totals>();
        for (int end = above.size(); end >= 0; end--) {
            var path = above.subList(0, end);
            var at = path.isEmpty() ? Tree.ROOT : path.getLast().node().key();
            all.add(added(asked, cut.at(at), path, Cut.Beside.NOTHING));
        }
        return all;
    }

    private Asked asked(Reach reach, Cut cut) {
        var asked =
                list.asked(reach, cut.campaign(), cut.form())
                        .orElseThrow(() -> new NotFound(cut.campaign() + " " + cut.form()));
        var form = forms.find(cut.form()).orElseThrow(() -> new NotFound(cut.form()));
        return new Asked(reach, asked, form, overlaps.holding(CampaignId.of(cut.campaign())));
    }

    private Totals added(Asked asked, Cut cut, List<TreeSql.Placed> above, Cut.Beside beside) {
        var path = above.isEmpty() ? "" : above.getLast().path();
        var below =
                beside.most() == 0
                        ? List.<TreeSql.Placed>of()
                        : trees.below(asked.reach(), cut, path, beside);
        var place =
                new SumSql.Place(
                        path,
                        below.stream().map(TreeSql.Placed::path).toList(),
                        asked.form().fields().size() + (asked.form().rows().isPresent() ? 1 : 0));
        var nodes =
                below.stream().map(one -> new Rollup.Node(one.node().key(), one.path())).toList();
        var added =
                Rollup.of(
                        new Rollup.Node(cut.at(), path),
                        nodes,
                        sums.sums(asked.reach(), cut, place));
        if (!cut.at().isEmpty() && added.coverage(cut.at()).expected() == 0) {
            throw new NotFound(cut.at());
        }
        if (!asked.overlaps().isEmpty()) {
            var flagged = facts.facts(asked.reach(), cut, path, asked.flagged());
            added.deduct(nodes, flagged, asked.overlaps());
        }
        return new Totals(
                asked.asked(),
                asked.form(),
                cut,
                tree(asked.asked().region(), above, below),
                below.isEmpty() ? 0 : below.getFirst().of(),
                path,
                added);
    }

    private static Tree tree(
            String region, List<TreeSql.Placed> above, List<TreeSql.Placed> below) {
        var nodes = new ArrayList<Tree.Node>();
        String parent = null;
        for (var one : above) {
            nodes.add(one.node().below(parent));
            parent = one.node().key();
        }
        for (var one : below) {
            nodes.add(one.node().below(parent));
        }
        return Tree.of(region, nodes);
    }
}
