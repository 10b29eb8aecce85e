package cn.kehui.week.activity;

import cn.kehui.ground.base.TypedDay;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import java.util.stream.Collectors;

/**
 * What an answer comes to, however it was typed: 5月24日 is 2025-05-24, 09：00 is 9:00, 3.5万元 is 3.5
 * where 万元 are asked for.
 */
final class AnswerSense {
    private AnswerSense() {}

    /**
     * Equal where two answers to a question say the same; what cannot be read is only itself.
     *
     * @param year in which days are that are written without one
     */
    static Object of(Field field, String typed, int year) {
        var plain = Typed.key(typed);
        return switch (field.id()) {
            case Session.DAY -> Session.day(typed, year).<Object>map(day -> day).orElse(plain);
            case Session.FROM, Session.TO -> {
                var hour = TypedDay.hour(typed);
                yield hour.isPresent() ? hour : plain;
            }
            case "contact" -> letters(plain);
            default -> field.kind().sums() ? sum(field, typed, plain) : plain;
        };
    }

    private static Object sum(Field field, String typed, String plain) {
        var value = Reading.of(field, typed).value();
        return value.amount().isPresent() ? value : plain;
    }

    private static String letters(String plain) {
        return plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
