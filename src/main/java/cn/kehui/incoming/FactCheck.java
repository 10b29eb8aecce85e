package cn.kehui.incoming;

import cn.kehui.base.Finding;
import cn.kehui.campaign.PaperDemand;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Whether a fact can stand as it is written. */
public final class FactCheck {
    private static final int LONG = 2_000;

    private FactCheck() {}

    /** Everything that is wrong, at the names of the fact's fields. */
    public static List<Finding> findings(Fact fact) {
        var findings = new ArrayList<Finding>();
        for (var field : fact.kind().fields()) {
            var typed = fact.value(field.name());
            if (typed.isBlank() && field.required()) {
                findings.add(Finding.stops(field.name(), "incoming.missing", field.label()));
            } else if (typed.length() > LONG) {
                findings.add(Finding.stops(field.name(), "incoming.long", field.label(), LONG));
            } else if (!typed.isBlank() && !reads(field.input(), typed)) {
                findings.add(Finding.stops(field.name(), "incoming.unread", field.label(), typed));
            }
        }
        between(fact, findings);
        if (fact.kind() == FactKind.DUTY) {
            duty(fact, findings);
        }
        if (fact.kind() == FactKind.PARTY && !Selectors.anybody(fact)) {
            findings.add(Finding.stops("functions", "incoming.whom"));
        }
        return findings;
    }

    private static void between(Fact fact, List<Finding> findings) {
        boolean days = fact.kind() == FactKind.PERIOD || fact.kind() == FactKind.EVENT;
        if (days
                && findings.isEmpty()
                && fact.value("to").compareTo(fact.value("from")) < 0
                && !fact.value("to").isEmpty()) {
            findings.add(Finding.stops("to", "incoming.before"));
        }
    }

    private static void duty(Fact fact, List<Finding> findings) {
        if (!fact.value("closes_at").isEmpty() && fact.value("closes_on").isEmpty()) {
            findings.add(Finding.stops("closes_on", "incoming.hour-alone"));
        }
        if (!fact.value("closes_on").isEmpty()
                && fact.value("closes_on").compareTo(fact.value("opens_on")) < 0) {
            findings.add(Finding.stops("closes_on", "incoming.before"));
        }
        Papers.wrong(fact.value("papers"))
                .ifPresent(
                        line ->
                                findings.add(
                                        Finding.stops(
                                                "papers",
                                                "incoming.paper",
                                                line,
                                                PaperDemand.Kind.DOCUMENT.label())));
    }

    private static boolean reads(FactKind.Input input, String typed) {
        return switch (input) {
            case DAY -> day(typed);
            case TIME -> time(typed);
            case NUMBER -> typed.matches("[0-9]{1,10}");
            case LINE, LINES, FUNCTIONS, KINDS, LEVELS, RECEIVER, DUTIES, PARENT, FORM -> true;
        };
    }

    private static boolean day(String typed) {
        try {
            LocalDate.parse(typed);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean time(String typed) {
        try {
            LocalTime.parse(typed);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
