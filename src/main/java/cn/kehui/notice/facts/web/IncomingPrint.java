package cn.kehui.notice.facts.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.Unit;
import cn.kehui.notice.facts.Addressees;
import cn.kehui.notice.facts.Deciding;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.Incoming;
import cn.kehui.notice.facts.IncomingNotices;
import cn.kehui.notice.facts.IncomingNotices.Opened;
import cn.kehui.notice.facts.web.IncomingPage.Matched;
import cn.kehui.notice.facts.web.IncomingPage.Problem;
import cn.kehui.notice.facts.web.IncomingPage.Section;
import cn.kehui.sheet.form.Forms;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints a notice beside what was found in it. */
@Component
class IncomingPrint {
    private final IncomingNotices notices;
    private final Deciding deciding;
    private final Campaigns campaigns;
    private final Forms forms;

    IncomingPrint(IncomingNotices notices, Deciding deciding, Campaigns campaigns, Forms forms) {
        this.notices = notices;
        this.deciding = deciding;
        this.campaigns = campaigns;
        this.forms = forms;
    }

    static String home(Incoming notice) {
        return "/notices/" + notice.id();
    }

    /**
     * @param findings why it cannot start
     * @param wrong a fact as it was typed, with what is wrong with it
     */
    IncomingPage page(
            Visit visit, Opened opened, List<Finding> findings, Optional<FactPrint.Wrong> wrong) {
        var notice = opened.notice();
        var facts = opened.facts();
        var campaign = notice.campaign();
        var missing = notices.missing(facts);
        var offers = deciding.offers(visit.actor(), opened);
        var known = new FactPrint.Known(facts, missing, offers);
        var print =
                new FactPrint(
                        home(notice),
                        known,
                        new Choices(facts, forms.all(), parents(notice)),
                        wrong);
        return new IncomingPage(
                visit.shell(),
                notice.title(),
                home(notice),
                notice.blob() == null ? "" : home(notice) + "/file",
                notice.above() == null ? "" : home(notice) + "/above",
                campaign == null ? "" : "/campaigns/" + campaign,
                campaign != null && campaigns.publishedAt(campaign).isPresent(),
                offers.reckoned(),
                problems(missing),
                problems(findings),
                TextPrint.pieces(notice.text(), facts),
                Arrays.stream(FactKind.values())
                        .filter(kind -> !kind.ofDuty())
                        .sorted(
                                Comparator.comparing(
                                        kind -> kind != FactKind.QUESTION || !asked(facts)))
                        .map(kind -> section(kind, facts, print))
                        .toList(),
                matched(visit, opened, offers.units()));
    }

    private static List<Matched> matched(Visit visit, Opened opened, List<Unit> units) {
        return Addressees.matchings(visit.actor(), opened, units).stream()
                .map(
                        one ->
                                new Matched(
                                        one.phrase(),
                                        one.units().stream().map(Unit::name).toList(),
                                        one.elsewhere()))
                .toList();
    }

    private static List<Problem> problems(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Problem(href(finding.at()), finding.message()))
                .toList();
    }

    private static String href(String at) {
        return at.equals(at.toUpperCase(java.util.Locale.ROOT)) ? "#kind-" + at : "#fact-" + at;
    }

    /** What a person has to decide comes first, while there is any. */
    private static boolean asked(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.kind() == FactKind.QUESTION && fact.open());
    }

    private static Section section(FactKind kind, List<Fact> facts, FactPrint print) {
        return new Section(
                "kind-" + kind.name(),
                kind.label(),
                facts.stream().filter(fact -> fact.kind() == kind).map(print::view).toList(),
                print.adding(kind, ""));
    }

    private List<Duty> parents(Incoming notice) {
        var above = notice.above();
        return above == null ? List.of() : campaigns.campaign(above).duties();
    }
}
