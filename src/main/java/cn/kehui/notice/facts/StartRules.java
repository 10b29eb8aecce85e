package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.Deadline;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.sheet.form.KeptForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a campaign can start from what is known. */
final class StartRules {
    private static final List<FactKind> NEEDED =
            List.of(
                    FactKind.TITLE,
                    FactKind.ISSUER,
                    FactKind.ADDRESSEE,
                    FactKind.PERIOD,
                    FactKind.DUTY);

    private StartRules() {}

    /** What is open or missing: at a fact's id, or at the name of a kind. */
    static List<Finding> findings(List<Fact> facts) {
        var findings = new ArrayList<Finding>();
        var held = facts.stream().filter(Fact::holds).toList();
        for (var kind : NEEDED) {
            if (held.stream().noneMatch(fact -> fact.kind() == kind)) {
                findings.add(Finding.stops(kind.name(), "incoming.no-fact", kind.label()));
            }
        }
        for (var fact : held) {
            of(fact, held).forEach(finding -> findings.add(finding.at(fact.id())));
        }
        held.stream()
                .filter(fact -> fact.kind() == FactKind.DUTY)
                .filter(duty -> held.stream().noneMatch(one -> owes(one, duty)))
                .forEach(
                        duty ->
                                findings.add(
                                        Finding.stops(
                                                duty.id(),
                                                "incoming.nobody-owes",
                                                duty.words().get("title"))));
        return List.copyOf(findings);
    }

    /** A duty is not due after that of the level above which it feeds. */
    static Optional<Finding> late(Said.Duty duty, Deadline above) {
        return FactCheck.deadline(duty.due()).after(above)
                ? Optional.of(
                        Finding.stops(
                                "closes_on",
                                "incoming.later-than-above",
                                above.words(),
                                Moments.last(above.closesAt())))
                : Optional.empty();
    }

    private static List<Finding> of(Fact fact, List<Fact> held) {
        if (fact.open()) {
            var why = fact.said() instanceof Said.Question one ? one.message() : fact.asks();
            return List.of(
                    Finding.stops(fact.id(), "incoming.undecided", fact.kind().label(), why));
        }
        if (!counts(fact, held) || fact.kind() == FactKind.QUESTION) {
            return List.of();
        }
        var findings = new ArrayList<>(FactCheck.findings(fact.said()));
        if (findings.isEmpty() && fact.said() instanceof Said.Form form) {
            wrong(form).ifPresent(findings::add);
        }
        return findings;
    }

    /** Cells that were read make a form, or a person looks through them first. */
    private static Optional<Finding> wrong(Said.Form form) {
        if (!(form.use() instanceof Said.Use.Anew) || form.shape().isEmpty()) {
            return Optional.empty();
        }
        var shape = NoticeForms.shape(form, 0);
        return KeptForms.wrong(shape).map(why -> UnusableForm.told(shape, why));
    }

    private static boolean owes(Fact one, Fact duty) {
        return one.kind() == FactKind.PARTY && one.of().equals(duty.id());
    }

    /** What belongs to a duty that was left out is left out with it. */
    private static boolean counts(Fact fact, List<Fact> held) {
        return fact.of().isEmpty() || held.stream().anyMatch(duty -> duty.id().equals(fact.of()));
    }
}
