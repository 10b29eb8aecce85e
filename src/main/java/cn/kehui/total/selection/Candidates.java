package cn.kehui.total.selection;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Slice;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.submission.Checks;
import cn.kehui.filing.submission.Receipts;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Twice;
import cn.kehui.total.selection.OfferedSql.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers recommended activities that a unit has received. */
@Component
class Candidates {
    /** A list that is sent holds what is picked of all of them. */
    private static final int ALL = Integer.MAX_VALUE - 1;

    private final Inboxes inboxes;
    private final Receipts receipts;
    private final Marks marks;
    private final Campaigns campaigns;
    private final SelectionSql sql;
    private final OfferedSql offered;

    /** What is known of a row beside what it says. */
    @Component
    record Marks(Checks checks, EnteredSql entered) {}

    Candidates(
            Inboxes inboxes,
            Receipts receipts,
            Marks marks,
            Campaigns campaigns,
            SelectionSql sql,
            OfferedSql offered) {
        this.offered = offered;
        this.inboxes = inboxes;
        this.receipts = receipts;
        this.marks = marks;
        this.campaigns = campaigns;
        this.sql = sql;
    }

    /** Those of some units, and after which the others come. */
    record Some(List<Candidate> ones, @Nullable ObligationId next) {}

    /**
     * Those of as many units as there is room for, with what is to be said of them: in the order of
     * duties and unit codes, then as each unit wrote them.
     */
    Some of(Received received, @Nullable ObligationId after, int units) {
        var slice = sent(received, new Slice.From(Slice.Order.CODE, after, units));
        var picks =
                new Picks(sql.picks(received, slice.ones().stream().map(Obligation::id).toList()));
        var twins = new TwinNames(offered.names(received));
        var campaign = campaigns.campaign(received.campaign());
        var entered =
                marks.entered()
                        .of(received, slice.ones().stream().map(one -> one.owes().id()).toList());
        var said =
                candidates(received, slice.ones(), picks).stream()
                        .map(
                                one ->
                                        one.said(
                                                findings(one, campaign),
                                                twins.of(one.obligation().id(), one.name()),
                                                entered.get(
                                                        EnteredSql.Called.of(
                                                                one.obligation().owes().id(),
                                                                one.name()))))
                        .toList();
        return new Some(said, slice.next());
    }

    /** All of them, in the same order; nothing is said of them. */
    List<Candidate> all(Received received) {
        var slice = sent(received, Slice.From.first(Slice.Order.CODE, ALL));
        return candidates(received, slice.ones(), new Picks(sql.picks(received)));
    }

    private Slice sent(Received received, Slice.From from) {
        return inboxes.slice(received.by(), Sieve.ALL.of(received.duties()).wasSent(), from);
    }

    private List<Candidate> candidates(Received received, List<Obligation> some, Picks picks) {
        var sent = receipts.of(received.by(), some);
        var all = new ArrayList<Candidate>();
        for (var obligation : some) {
            var submission = sent.get(obligation.id());
            if (submission != null) {
                IntStream.range(0, submission.answers().rows().size())
                        .mapToObj(row -> candidate(obligation, submission, row, picks))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** What was decided so far. */
    private static final class Picks {
        private final Map<String, Pick> here;
        private final Map<ObligationId, List<Pick>> of;

        Picks(List<Pick> all) {
            here =
                    all.stream()
                            .collect(
                                    Collectors.toMap(
                                            one -> one.submission() + "/" + one.row(),
                                            Function.identity()));
            of = all.stream().collect(Collectors.groupingBy(Pick::obligation));
        }

        @Nullable Pick on(Submission version, int row) {
            return here.get(version.id() + "/" + row);
        }

        /** The last decision on an older version, of the activity that is called so. */
        @Nullable Pick before(Submission version, String name) {
            var key = Twice.key(name);
            return of.getOrDefault(version.obligation(), List.of()).stream()
                    .filter(one -> !one.submission().equals(version.id()))
                    .filter(one -> Twice.key(one.name()).equals(key))
                    .reduce((_, last) -> last)
                    .orElse(null);
        }
    }

    private static Candidate candidate(
            Obligation obligation, Submission submission, int row, Picks picks) {
        var values = submission.answers().rows().get(row);
        var here = picks.on(submission, row);
        return new Candidate(
                obligation,
                submission,
                row,
                values,
                List.of(),
                List.of(),
                here,
                here == null ? picks.before(submission, values.getOrDefault("name", "")) : null,
                null);
    }

    private List<Finding> findings(Candidate one, Campaign about) {
        var findings = new ArrayList<Finding>();
        for (var finding : marks.checks().of(one.obligation(), one.submission())) {
            var place = RowPlace.of(finding.at());
            if (place != null && place.index() == one.row()) {
                findings.add(finding.at(place.field()));
            }
        }
        var when = one.values().getOrDefault("time_place", "");
        PeriodRules.check(when, about).ifPresent(findings::add);
        PlaceRules.check(when).ifPresent(findings::add);
        return findings;
    }
}
