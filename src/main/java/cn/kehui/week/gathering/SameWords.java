package cn.kehui.week.gathering;

import cn.kehui.ground.base.TypedDay;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.form.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a table says what stands already, in other words. */
final class SameWords {
    private static final int MIDYEAR = 6;
    private static final String BETWEEN = "[、，,；;\n]";

    private final int year;

    SameWords(int year) {
        this.year = year;
    }

    /** 5月24日 is 2025-05-24, 09:00 is 9:00, 3.5万元 is 3.5 where 万元 are asked for. */
    boolean same(Field field, String one, String other) {
        if (Typed.key(one).equals(Typed.key(other))) {
            return true;
        }
        return switch (field.id()) {
            case "day" -> day(one).equals(day(other));
            case "from", "to" -> {
                var hour = TypedDay.hour(one);
                yield hour.isPresent() && hour.equals(TypedDay.hour(other));
            }
            case "contact" -> letters(one).equals(letters(other));
            default -> field.kind().sums() && sum(field, one).equals(sum(field, other));
        };
    }

    String day(String typed) {
        return TypedDay.near(typed, LocalDate.of(year, MIDYEAR, 1))
                .map(LocalDate::toString)
                .orElse(Typed.key(typed));
    }

    private static String letters(String words) {
        return Typed.key(words)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** What it is read as; what cannot be read is only itself. */
    private static Object sum(Field field, String typed) {
        Value value = Reading.of(field, typed).value();
        return value.amount().isPresent() ? value : Typed.key(typed);
    }

    /** Several names without one of them: a form names the unit that sends it, too. */
    static String without(String names, String own) {
        List<String> all = Arrays.stream(names.split(BETWEEN)).map(String::strip).toList();
        return all.stream().noneMatch(own::equals)
                ? names
                : all.stream()
                        .filter(one -> !one.equals(own) && !one.isEmpty())
                        .collect(Collectors.joining("、"));
    }
}
