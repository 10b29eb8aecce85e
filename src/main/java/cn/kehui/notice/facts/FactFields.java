package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.notice.facts.FactKind.Input;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Whether the words in a fact's inputs can be read, each for itself. */
final class FactFields {
    private static final int LONG = 2_000;

    private FactFields() {}

    /** What is missing, too long or cannot be read, at the names of the fields. */
    static List<Finding> findings(FactKind kind, Map<String, String> words) {
        var findings = new ArrayList<Finding>();
        for (var field : kind.fields()) {
            var typed = words.getOrDefault(field.name(), "");
            if (typed.isBlank() && field.required()) {
                findings.add(Finding.stops(field.name(), "incoming.missing", field.label()));
            } else if (typed.length() > LONG) {
                findings.add(Finding.stops(field.name(), "incoming.long", field.label(), LONG));
            } else if (!typed.isBlank() && field.input() == Input.PAPERS) {
                AskedPapers.wrong(typed).ifPresent(line -> findings.add(AskedPapers.told(line)));
            } else if (!typed.isBlank() && !reads(field.input(), typed)) {
                findings.add(
                        Finding.stops(field.name(), unread(field.input()), field.label(), typed));
            }
        }
        return findings;
    }

    private static String unread(Input input) {
        return switch (input) {
            case FUNCTIONS, KINDS, LEVELS, RECEIVER, DUTIES, PARENT, FORM -> "incoming.unchosen";
            case DAY -> "incoming.unread-day";
            case TIME -> "incoming.unread-hour";
            case LINE, LINES, NUMBER, PAPERS -> "incoming.unread";
        };
    }

    /** Whether each can be read, and is there where its type has no word for nothing. */
    static boolean readable(FactKind kind, Map<String, String> words) {
        return kind.fields().stream()
                .allMatch(
                        field -> {
                            var typed = words.getOrDefault(field.name(), "");
                            return typed.isBlank()
                                    ? !field.required() || isText(field.input())
                                    : reads(field.input(), typed);
                        });
    }

    private static boolean isText(Input input) {
        return switch (input) {
            case LINE, LINES -> true;
            case DAY,
                    TIME,
                    NUMBER,
                    FUNCTIONS,
                    KINDS,
                    LEVELS,
                    RECEIVER,
                    DUTIES,
                    PARENT,
                    PAPERS,
                    FORM ->
                    false;
        };
    }

    private static boolean reads(Input input, String typed) {
        return switch (input) {
            case DAY -> TypedDay.of(typed).isPresent();
            case TIME -> time(typed);
            case NUMBER -> number(typed);
            case FUNCTIONS -> named(typed, Function.values());
            case RECEIVER -> one(typed, Function.values());
            case KINDS -> named(typed, UnitKind.values());
            case LEVELS -> named(typed, Level.values());
            case FORM ->
                    typed.equals(FactKind.NEW_FORM) || typed.matches("[a-z][a-z-]*@[0-9A-Za-z.]+");
            case PARENT -> parent(typed);
            case PAPERS -> AskedPapers.wrong(typed).isEmpty();
            case LINE, LINES, DUTIES -> true;
        };
    }

    /** What a definition counts with: 1 or more. */
    private static boolean number(String typed) {
        return typed.matches("[0-9]{1,10}")
                && Long.parseLong(typed) > 0
                && Long.parseLong(typed) <= Integer.MAX_VALUE;
    }

    private static boolean named(String typed, Enum<?>[] choices) {
        return Arrays.stream(typed.split("[,\\s]+")).allMatch(part -> one(part, choices));
    }

    private static boolean one(String typed, Enum<?>[] choices) {
        return Arrays.stream(choices).anyMatch(each -> each.name().equals(typed));
    }

    private static boolean parent(String typed) {
        try {
            return !new DutyId(typed).value().isEmpty();
        } catch (IllegalArgumentException e) {
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
