package cn.kehui.sheet.form;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a row: {@code rows[0].intro}. How a place within a row is written is known here alone.
 *
 * @param index of the row, counted from 0
 */
public record RowPlace(int index, String field) {
    private static final Pattern PLACE = Pattern.compile("rows\\[(\\d{1,6})]\\.([a-z_0-9]+)");
    private static final Pattern WITHIN = Pattern.compile("rows\\[(\\d{1,6})](?:\\.(.+))?");

    /** The row's cell that {@code place} names, or null if it names something else. */
    public static @Nullable RowPlace of(String place) {
        var match = PLACE.matcher(place);
        return match.matches()
                ? new RowPlace(Integer.parseInt(match.group(1)), match.group(2))
                : null;
    }

    /** A row as a whole: {@code rows[0]}. */
    public static String whole(int index) {
        return "rows[" + index + "]";
    }

    /** Whether it is a row as a whole. */
    public static boolean whole(String place) {
        var match = WITHIN.matcher(place);
        return match.matches() && match.group(2) == null;
    }

    /** The row that a place is, or is within; −1: it is outside the rows. */
    public static int row(String place) {
        var match = WITHIN.matcher(place);
        return match.matches() ? Integer.parseInt(match.group(1)) : -1;
    }

    /**
     * The same place in the row that {@code to} says, or outside the rows unchanged; null: {@code
     * to} says that there is none, by a number below 0.
     */
    public static @Nullable String moved(String place, IntUnaryOperator to) {
        var match = WITHIN.matcher(place);
        if (!match.matches()) {
            return place;
        }
        int moved = to.applyAsInt(Integer.parseInt(match.group(1)));
        if (moved < 0) {
            return null;
        }
        return match.group(2) == null ? whole(moved) : whole(moved) + "." + match.group(2);
    }

    @Override
    public String toString() {
        return whole(index) + "." + field;
    }
}
