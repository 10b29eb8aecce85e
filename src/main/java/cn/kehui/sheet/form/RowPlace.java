package cn.kehui.sheet.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell of a row: {@code rows[0].intro}. */
public record RowPlace(int index, String field) {
    private static final Pattern PLACE = Pattern.compile("rows\\[(\\d{1,5})]\\.([a-z_0-9]+)");

    /** The row's cell that {@code place} names, or null if it names something else. */
    public static @Nullable RowPlace of(String place) {
        var match = PLACE.matcher(place);
        return match.matches()
                ? new RowPlace(Integer.parseInt(match.group(1)), match.group(2))
                : null;
    }

    @Override
    public String toString() {
        return "rows[" + index + "]." + field;
    }
}
