package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
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
        if (fact.kind() == FactKind.FORM && !made(fact)) {
            findings.add(Finding.stops("use", "incoming.no-cells", fact.value("title")));
        }
        if (fact.kind() == FactKind.EVIDENCE && findings.isEmpty()) {
            evidence(fact, findings);
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

    /** Whether there is a form to be filled: one that is known, or cells that were read. */
    private static boolean made(Fact fact) {
        var use = fact.value("use");
        return !use.isEmpty() && (!use.equals(FactKind.NEW_FORM) || !fact.value("shape").isEmpty());
    }

    private static void evidence(Fact fact, List<Finding> findings) {
        var from = fact.value("from");
        var to = fact.value("to");
        if (!from.isEmpty() && !to.isEmpty() && Long.parseLong(to) < Long.parseLong(from)) {
            findings.add(Finding.stops("to", "incoming.order"));
        }
        if (fact.value("is").equals("least") && fact.value("kind").isEmpty()) {
            findings.add(Finding.stops("kind", "incoming.missing", fact.value("words")));
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
        AskedPapers.wrong(fact.value("papers"))
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
            case NUMBER -> number(typed);
            case FUNCTIONS, RECEIVER -> named(typed, Function.values());
            case KINDS -> named(typed, UnitKind.values());
            case LEVELS -> named(typed, Level.values());
            case FORM ->
                    typed.equals(FactKind.NEW_FORM) || typed.matches("[a-z][a-z-]*@[0-9A-Za-z.]+");
            case LINE, LINES, DUTIES, PARENT -> true;
        };
    }

    /** What a definition counts with: 1 or more. */
    private static boolean number(String typed) {
        return typed.matches("[0-9]{1,10}")
                && Long.parseLong(typed) > 0
                && Long.parseLong(typed) <= Integer.MAX_VALUE;
    }

    private static boolean named(String typed, Enum<?>[] choices) {
        return Arrays.stream(typed.split("[,\\s]+"))
                .allMatch(one -> Arrays.stream(choices).anyMatch(each -> each.name().equals(one)));
    }

    private static boolean day(String typed) {
        return TypedDay.of(typed).isPresent();
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
