package cn.kehui.filing.chase;

import cn.kehui.ground.base.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * On which working days a unit is reminded.
 *
 * @param days before the last day, the earliest first; negative: after it
 */
public record ChaseSteps(List<Integer> days) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3}([,，、\\s]++\\d{1,3}){0,60})?");
    private static final int MOST = 20;

    /** What was typed, read: the steps, or what is wrong. */
    public sealed interface Read {
        record Fit(ChaseSteps steps) implements Read {}

        record Unfit(List<Finding> why) implements Read {}
    }

    /**
     * Reads numbers with commas between; empty: none.
     *
     * @param before the last day, {@code after} it
     */
    public static Read read(String before, String after) {
        var days = new TreeSet<Integer>();
        var wrong = new ArrayList<Finding>();
        numbers(before, 1).ifPresentOrElse(days::addAll, () -> wrong.add(no("before")));
        numbers(after, -1).ifPresentOrElse(days::addAll, () -> wrong.add(no("after")));
        return wrong.isEmpty()
                ? new Read.Fit(new ChaseSteps(List.copyOf(days.descendingSet())))
                : new Read.Unfit(wrong);
    }

    public String before() {
        return words(1);
    }

    public String after() {
        return words(-1);
    }

    private String words(int sign) {
        return days.stream()
                .filter(day -> day * sign > 0)
                .map(day -> String.valueOf(day * sign))
                .collect(Collectors.joining("，"));
    }

    private static Finding no(String at) {
        return Finding.stops(at, "chase.steps", MOST);
    }

    private static Optional<List<Integer>> numbers(String typed, int sign) {
        var text = typed.strip();
        if (!NUMBERS.matcher(text).matches()) {
            return Optional.empty();
        }
        var numbers =
                Pattern.compile("\\d+")
                        .matcher(text)
                        .results()
                        .map(found -> Integer.parseInt(found.group()))
                        .toList();
        return numbers.stream().allMatch(number -> number >= 1 && number <= MOST)
                ? Optional.of(numbers.stream().map(number -> number * sign).toList())
                : Optional.empty();
    }
}
