package cn.kehui.sheet.form;

import java.math.BigDecimal;

/**
 * What an answer was understood to mean. 0, blank and — are three different things, from cell to
 * total to printed form.
 */
public sealed interface Value {
    /** Nothing was entered. */
    record Blank() implements Value {}

    /** "—": does not apply. */
    record Dash() implements Value {}

    record Whole(long number) implements Value {}

    record Yuan(long yuan) implements Value {}

    record Words(String text) implements Value {}

    /**
     * Something was entered, and it is not understood: a finding says so. Never a guess and never
     * zero.
     */
    record Unread(String typed) implements Value {}

    Value BLANK = new Blank();
    Value DASH = new Dash();

    /** The number that goes into a total; empty for everything that is none. */
    default java.util.OptionalLong amount() {
        return switch (this) {
            case Whole(long number) -> java.util.OptionalLong.of(number);
            case Yuan(long yuan) -> java.util.OptionalLong.of(yuan);
            case Blank _, Dash _, Words _, Unread _ -> java.util.OptionalLong.empty();
        };
    }

    /**
     * As a form prints it: money in 万元 with at most four decimals, blank as nothing, what is not
     * understood as typed.
     */
    default String printed() {
        return switch (this) {
            case Blank _ -> "";
            case Dash _ -> "—";
            case Whole(long number) -> Long.toString(number);
            case Yuan(long yuan) -> wan(yuan);
            case Words(var text) -> text;
            case Unread(var typed) -> typed;
        };
    }

    /** Yuan as 万元: 125000 → 12.5. */
    static String wan(long yuan) {
        var wan = BigDecimal.valueOf(yuan, 4).stripTrailingZeros();
        return wan.signum() == 0 ? "0" : wan.toPlainString();
    }
}
