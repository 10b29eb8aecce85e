package cn.kehui.sheet.form;

import cn.kehui.ground.base.Finding;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * What may be written in the place of an answer of which it is asked how it is meant: 约500 → 500,
 * ￥300 → 300元 or 300万元. Nobody has to give a reason for that; one press says it.
 */
final class PlainNumbers {
    /** Asked for a unit: which of two is the answer. */
    private static final Set<String> UNITS = Set.of("money.which", "money.sign", "money.no-unit");

    private static final String NONE = "number.none";

    private static final Set<String> READ =
            Set.of("number.about", "number.aside", "number.spaced", "money.rounded");

    private PlainNumbers() {}

    /** Whether it is asked only how the answer is meant, and not why it is so. */
    static boolean asked(Finding finding) {
        var key = finding.key();
        return UNITS.contains(key) || NONE.equals(key) || READ.contains(key);
    }

    static List<String> of(Field field, String typed, Reading reading) {
        var keys = reading.findings().stream().map(Finding::key).toList();
        if (keys.stream().anyMatch(UNITS::contains)) {
            var words = NumberWords.of(Typed.tidy(typed));
            return words == null
                    ? List.of()
                    : List.of(rounded(words, 0) + "元", rounded(words, 4) + "万元");
        }
        if (keys.contains(NONE)) {
            return List.of("0", Value.DASH.printed());
        }
        return keys.stream().anyMatch(READ::contains)
                ? List.of(plain(field, reading.value()))
                : List.of();
    }

    /** Both are kept in whole 元. */
    private static String rounded(NumberWords words, int decimals) {
        var number = words.number().setScale(decimals, RoundingMode.HALF_UP);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** As somebody would type it who means just that. */
    private static String plain(Field field, Value value) {
        return field.kind() instanceof Kind.Money && value instanceof Value.Yuan(long yuan)
                ? yuan + "元"
                : value.printed();
    }
}
