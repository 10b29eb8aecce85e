package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.database.Planning;
import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reports among which some may hold the same: proposed, found, and laid side by side. */
@Component
class Reported {
    private final Planning planning;
    private final DoubleSql seen;
    private final SoughtSql sought;
    private final ContributionSql facts;
    private final Forms forms;

    Reported(
            Planning planning,
            DoubleSql seen,
            SoughtSql sought,
            ContributionSql facts,
            Forms forms) {
        this.planning = planning;
        this.seen = seen;
        this.sought = sought;
        this.facts = facts;
        this.forms = forms;
    }

    /** Where something says that the same activity may be in two reports, the most said first. */
    List<Overlap.Candidate> candidates(Reach reach, CampaignId campaign, List<Deduction> holding) {
        planning.each();
        var names = new HashMap<FormId, String>();
        forms.all().stream()
                .filter(form -> form.rows().isPresent())
                .forEach(form -> names.put(form.id(), form.rowFields().getFirst().id()));
        var figures = seen.figures(reach, campaign, Likely.LEAST, Likely.GIVERS);
        var named = Likely.named(seen.activities(reach, campaign, names));
        var likely = new Likely(reports(reach, campaign, figures, named), figures, named);
        var flagged = holding.stream().map(Deduction::members).toList();
        return likely.candidates().stream()
                .filter(one -> flagged.stream().noneMatch(all -> holds(all, one)))
                .toList();
    }

    /** Those of which something says so, as far as figures of theirs are added up. */
    private List<DoubleSql.Report> reports(
            Reach reach,
            CampaignId campaign,
            List<DoubleSql.Given> figures,
            List<Likely.Named> named) {
        var ids = new HashSet<ObligationId>();
        figures.forEach(one -> ids.addAll(one.givers()));
        var units = new HashSet<UnitId>();
        named.forEach(one -> units.addAll(one.units().keySet()));
        return ids.isEmpty() && units.isEmpty()
                ? List.of()
                : seen.reports(reach, campaign, ids, units).stream()
                        .filter(one -> sums(one.form()))
                        .toList();
    }

    private static boolean holds(List<ObligationId> all, Overlap.Candidate one) {
        return all.contains(one.one().obligation()) && all.contains(one.other().obligation());
    }

    /** Reports of a form whose unit or region has the words in it, to choose from. */
    Overlaps.Found find(Reach reach, CampaignId campaign, SoughtSql.Sought wanted) {
        return new Overlaps.Found(
                sought.found(reach, campaign, wanted).stream().map(DoubleSql.Report::side).toList(),
                sought.counted(reach, campaign, wanted));
    }

    /** Forms of which there are reports whose figures are added up, in the order of their ids. */
    List<FormId> forms(Reach reach, CampaignId campaign) {
        return sought.forms(reach, campaign).stream()
                .filter(this::sums)
                .sorted(Comparator.comparing(FormId::toString))
                .toList();
    }

    /**
     * Reports that one chose, with what they gave.
     *
     * @throws NotFound unless they are two or more of one form, each of which one may see
     */
    Overlaps.Group group(Actor actor, CampaignId campaign, List<ObligationId> members) {
        var chosen = List.copyOf(new LinkedHashSet<>(members));
        var reports = seen.reports(Reach.of(actor), campaign, chosen);
        var form = reports.stream().map(DoubleSql.Report::form).distinct().toList();
        if (chosen.size() < 2 || reports.size() < chosen.size() || form.size() != 1) {
            throw new NotFound("reports of one form: " + chosen);
        }
        if (!sums(form.getFirst())) {
            throw new NotFound("figures of " + form.getFirst());
        }
        var asked = forms.find(form.getFirst()).orElseThrow(() -> new NotFound(form.getFirst()));
        var cut = Cut.of(campaign.value(), form.getFirst()).basis(Cut.Basis.FILED);
        var given = new HashMap<ObligationId, Contribution>();
        facts.facts(Reach.of(actor), cut, "", chosen)
                .forEach(one -> given.put(one.fact().obligation(), one.fact()));
        return new Overlaps.Group(asked, chosen.stream().map(given::get).toList());
    }

    private boolean sums(FormId form) {
        return forms.find(form)
                .map(one -> one.fields().stream().anyMatch(field -> field.kind().sums()))
                .orElse(false);
    }
}
