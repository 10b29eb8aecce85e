package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.Deadline;
import cn.kehui.ground.base.Finding;
import cn.kehui.notice.facts.Said.Evidence.Rule;
import java.util.ArrayList;
import java.util.List;

/** Whether a fact can stand as it is. */
public final class FactCheck {
    private FactCheck() {}

    /** Everything that is wrong, at the names of the fact's fields. */
    public static List<Finding> findings(Said said) {
        var findings = new ArrayList<>(FactFields.findings(FactKind.of(said), FactWords.of(said)));
        switch (said) {
            case Said.Period period -> between(period, findings);
            case Said.Event(var when, _) -> between(when, findings);
            case Said.Duty duty -> duty(duty.due(), findings);
            case Said.Form form -> form(form, findings);
            case Said.Evidence evidence -> evidence(evidence, findings);
            case Said.Party party -> party(party, findings);
            case Said.Words _,
                    Said.Issued _,
                    Said.Quota _,
                    Said.Contact _,
                    Said.Question _,
                    Said.Unread _ -> {
                // each of their fields says it all
            }
        }
        return List.copyOf(findings);
    }

    /** When a duty is due, as a campaign has it. */
    public static Deadline deadline(Said.Due due) {
        var closes = due.closes();
        if (closes == null) {
            return due.words().isEmpty() ? Deadline.NONE : new Deadline(due.words(), null);
        }
        return new Deadline(
                due.words().isEmpty() ? closes.toString() : due.words(),
                due.hour() == null
                        ? Deadline.endOf(closes)
                        : Deadline.at(closes.atTime(due.hour())));
    }

    private static void between(Said.Period period, List<Finding> findings) {
        var from = period.from();
        var to = period.to();
        if (from != null && to != null && to.isBefore(from)) {
            findings.add(Finding.stops("to", "incoming.before"));
        }
    }

    private static void duty(Said.Due due, List<Finding> findings) {
        var closes = due.closes();
        if (due.hour() != null && closes == null) {
            findings.add(Finding.stops("closes_on", "incoming.hour-alone"));
        }
        if (closes != null && due.opens() != null && closes.isBefore(due.opens())) {
            findings.add(Finding.stops("closes_on", "incoming.before"));
        }
    }

    /** Whether there is a form to be filled: one that is known, or cells that were read. */
    private static void form(Said.Form form, List<Finding> findings) {
        if (!form.made()) {
            findings.add(Finding.stops("use", "incoming.no-cells", form.title()));
        }
    }

    private static void evidence(Said.Evidence evidence, List<Finding> findings) {
        var from = evidence.numbers().from();
        var to = evidence.numbers().to();
        if (from != null && to != null && to < from) {
            findings.add(Finding.stops("to", "incoming.order"));
        }
        if (evidence.rule() == Rule.LEAST && evidence.kind().isBlank()) {
            findings.add(Finding.stops("kind", "incoming.missing", evidence.words()));
        }
    }

    private static void party(Said.Party party, List<Finding> findings) {
        if (party.whom().equals(Whom.NOBODY)) {
            findings.add(Finding.stops("functions", "incoming.whom"));
        }
    }
}
