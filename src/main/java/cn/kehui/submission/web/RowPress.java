package cn.kehui.submission.web;

import cn.kehui.submission.Draft;
import cn.kehui.submission.Rows;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A button that changes the rows.
 *
 * @param anchor where the page goes on
 */
record RowPress(UnaryOperator<Draft> change, String anchor) {
    private static final Pattern PRESS = Pattern.compile("(without|raised)-(\\d{1,3})");

    /** The change that a button names; null: it changes no rows. */
    static @Nullable RowPress of(String press) {
        if (press.equals("add")) {
            return new RowPress(Rows.added(), "#add");
        }
        var match = PRESS.matcher(press);
        if (!match.matches()) {
            return null;
        }
        int row = Integer.parseInt(match.group(2));
        return match.group(1).equals("raised")
                ? new RowPress(Rows.raised(row), "#rows-" + Math.max(0, row - 1))
                : new RowPress(Rows.without(row), "#rows");
    }
}
