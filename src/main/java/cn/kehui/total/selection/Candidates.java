package cn.kehui.total.selection;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.submission.Checks;
import cn.kehui.filing.submission.Receipts;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Twice;
import cn.kehui.total.selection.Candidate.Twin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers every recommended activity that a unit has received. */
@Component
class Candidates {
    private final Obligations obligations;
    private final Receipts receipts;
    private final Checks checks;
    private final Campaigns campaigns;
    private final SelectionSql sql;

    Candidates(
            Obligations obligations,
            Receipts receipts,
            Checks checks,
            Campaigns campaigns,
            SelectionSql sql) {
        this.obligations = obligations;
        this.receipts = receipts;
        this.checks = checks;
        this.campaigns = campaigns;
        this.sql = sql;
    }

    /** Whether it asks for activities to be recommended. */
    static boolean recommends(Obligation one) {
        return one.form() != null && one.form().name().equals("recommendation");
    }

    /** In the order of duties and unit codes, then as each unit wrote them. */
    List<Candidate> of(Actor actor, CampaignId campaign) {
        var owed =
                obligations.receivedHere(actor).stream()
                        .filter(one -> one.campaign().equals(campaign) && recommends(one))
                        .collect(Collectors.toMap(Obligation::id, Function.identity()));
        var around =
                new Around(
                        campaigns.campaign(campaign),
                        sql.picks(campaign.value(), actor.unitId(), actor.scope()));
        var all = new ArrayList<Candidate>();
        for (var submission : receipts.received(actor, campaign)) {
            var obligation = owed.get(submission.obligation());
            for (int row = 0;
                    obligation != null && row < submission.answers().rows().size();
                    row++) {
                all.add(candidate(obligation, submission, row, around));
            }
        }
        return all.stream().map(one -> withTwins(one, all)).toList();
    }

    /** The campaign, and what was decided in it so far. */
    private record Around(Campaign campaign, List<Pick> picks) {}

    private Candidate candidate(
            Obligation obligation, Submission submission, int row, Around around) {
        var values = submission.answers().rows().get(row);
        var name = Twice.key(values.getOrDefault("name", ""));
        var here =
                around.picks().stream()
                        .filter(one -> one.submission().equals(submission.id()) && one.row() == row)
                        .findFirst()
                        .orElse(null);
        var before =
                around.picks().stream()
                        .filter(one -> one.obligation().equals(obligation.id()))
                        .filter(one -> !one.submission().equals(submission.id()))
                        .filter(one -> Twice.key(one.name()).equals(name))
                        .reduce((_, last) -> last)
                        .orElse(null);
        return new Candidate(
                obligation,
                submission,
                row,
                values,
                findings(obligation, submission, row, around.campaign()),
                List.of(),
                here,
                here == null ? before : null);
    }

    private List<Finding> findings(
            Obligation obligation, Submission submission, int row, Campaign about) {
        var findings = new ArrayList<Finding>();
        for (var finding : checks.of(obligation, submission)) {
            var place = RowPlace.of(finding.at());
            if (place != null && place.index() == row) {
                findings.add(finding.at(place.field()));
            }
        }
        var when = submission.answers().rows().get(row).getOrDefault("time_place", "");
        PeriodRules.check(when, about).ifPresent(findings::add);
        return findings;
    }

    private static Candidate withTwins(Candidate one, List<Candidate> all) {
        var twins =
                all.stream()
                        .filter(other -> !other.obligation().id().equals(one.obligation().id()))
                        .map(other -> twin(one, other))
                        .filter(Objects::nonNull)
                        .toList();
        return new Candidate(
                one.obligation(),
                one.submission(),
                one.row(),
                one.values(),
                one.findings(),
                twins,
                one.pick(),
                one.before());
    }

    private static @org.jspecify.annotations.Nullable Twin twin(Candidate one, Candidate other) {
        return switch (TwinRules.of(one.name(), other.name())) {
            case SAME ->
                    new Twin(other.obligation().owes().name(), other.name(), other.row(), true);
            case LIKE ->
                    new Twin(other.obligation().owes().name(), other.name(), other.row(), false);
            case OTHER -> null;
        };
    }
}
