package cn.kehui.filing.chase;

import cn.kehui.ground.base.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a unit may be reminded by hand: how seldom, and in which words.
 *
 * @param leastHours working hours between two reminders of the same unit and duty
 * @param words with {@code {单位}} and the like, which are filled in
 * @param source who set it, or that nobody has
 */
public record NudgeRule(int leastHours, String words, String source) {
    /** What words may ask for, and how it is written. */
    public static final List<String> PLACES = List.of("单位", "任务", "截止", "还剩", "报给");

    public static final int MOST_HOURS = 80;
    private static final int LEAST = 10;
    private static final int MOST = 500;
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]{0,500})\\}");

    /** What was typed, read: the rule, or what is wrong. */
    public sealed interface Read {
        record Fit(NudgeRule rule) implements Read {}

        record Unfit(List<Finding> why) implements Read {}
    }

    /** Reads what was typed. */
    public static Read read(String hours, String words, String source) {
        var wrong = new ArrayList<Finding>();
        var many = hours.strip();
        if (!HOURS.matcher(many).matches() || Integer.parseInt(many) > MOST_HOURS) {
            wrong.add(Finding.stops("hours", "nudge.hours", MOST_HOURS));
        }
        var text = words.strip().replaceAll("\\R", "\n");
        if (text.length() < LEAST || text.length() > MOST) {
            wrong.add(Finding.stops("words", "nudge.words", LEAST, MOST));
        }
        var known = Set.copyOf(PLACES);
        PLACE.matcher(text)
                .results()
                .filter(place -> !known.contains(place.group(1)))
                .forEach(
                        place ->
                                wrong.add(
                                        Finding.stops(
                                                "words",
                                                "nudge.place",
                                                place.group(),
                                                "{" + String.join("}、{", PLACES) + "}")));
        return wrong.isEmpty()
                ? new Read.Fit(new NudgeRule(Integer.parseInt(many), text, source))
                : new Read.Unfit(wrong);
    }

    /** The words with their places filled in, in one go: what is filled in is not read again. */
    String said(UnaryOperator<String> places) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(places.apply(place.group(1))));
    }
}
