package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Rows;
import cn.kehui.filing.submission.offer.PastRow;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A button that changes the rows.
 *
 * @param anchor where the page goes on
 */
record RowPress(UnaryOperator<Draft> change, String anchor) {
    static final String PAST = "past-";

    private static final Pattern PRESS = Pattern.compile("(without|raised)-(\\d{1,3})");

    /**
     * The change that a button names; null: it changes no rows.
     *
     * @param shown the page with the button: its rows may stand elsewhere by now; null: as they are
     * @param past rows of the year before
     */
    static @Nullable RowPress of(String press, Draft.@Nullable Shown shown, List<PastRow> past) {
        if (press.equals("add")) {
            return new RowPress(Rows.added(shown), "#add");
        }
        if (press.startsWith(PAST)) {
            return past.stream()
                    .filter(row -> press.equals(PAST + row.number()))
                    .map(row -> new RowPress(Rows.like(row), "#add"))
                    .findFirst()
                    .orElse(null);
        }
        var match = PRESS.matcher(press);
        if (!match.matches()) {
            return null;
        }
        int row = Integer.parseInt(match.group(2));
        return match.group(1).equals("raised")
                ? new RowPress(
                        draft -> Rows.raised(now(row, shown, draft)).apply(draft),
                        "#rows-" + Math.max(0, row - 1))
                : new RowPress(draft -> Rows.without(now(row, shown, draft)).apply(draft), "#rows");
    }

    /** Where a row of the page stands; −1: nowhere, and so nothing is done to any. */
    private static int now(int row, Draft.@Nullable Shown shown, Draft draft) {
        return shown == null ? row : draft.hands().rows().indexOf(shown.row(row));
    }
}
