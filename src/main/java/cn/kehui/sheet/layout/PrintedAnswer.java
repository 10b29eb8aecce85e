package cn.kehui.sheet.layout;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import cn.kehui.sheet.layout.Plan.Cell;
import cn.kehui.sheet.layout.Plan.Look;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one answer prints. 0, blank and — stay apart.
 *
 * @param text in words, as it stands on paper
 * @param number the same for a spreadsheet; null where the paper shows words
 */
record PrintedAnswer(String text, @Nullable BigDecimal number) {

    static PrintedAnswer of(Field field, String typed) {
        var value = Reading.total(field, typed);
        return switch (value) {
            case Value.Whole(long number) ->
                    new PrintedAnswer(Long.toString(number), BigDecimal.valueOf(number));
            case Value.Yuan(long yuan) when field.kind() instanceof Kind.Money ->
                    new PrintedAnswer(withUnit(yuan), null);
            case Value.Yuan(long yuan) -> new PrintedAnswer(Value.wan(yuan), wan(yuan));
            case Value.Blank _, Value.Dash _, Value.Words _, Value.Unread _ ->
                    new PrintedAnswer(value.printed(), null);
        };
    }

    /** Where the form states no unit the figure says its own, or it could not be read back. */
    private static String withUnit(long yuan) {
        return yuan == 0 ? "0元" : Value.wan(yuan) + "万元";
    }

    static BigDecimal wan(long yuan) {
        return BigDecimal.valueOf(yuan, 4).stripTrailingZeros();
    }

    Cell cell(Field field) {
        return new Cell(field.kind().sums() ? Look.FIGURE : Look.VALUE, text, number, 1, 1);
    }

    /** The answer, or where there is none the form's own hint in its place. */
    Cell cellOrHint(Field field) {
        return text.isEmpty() && !field.hint().isEmpty()
                ? new Cell(Look.HINT, field.hint(), null, 1, 1)
                : cell(field);
    }
}
