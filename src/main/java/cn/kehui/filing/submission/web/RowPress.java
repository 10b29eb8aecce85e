package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Offers.Offer;
import cn.kehui.filing.submission.Rows;
import cn.kehui.sheet.form.RowPlace;
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
    private static final Pattern PRESS = Pattern.compile("(without|raised)-(\\d{1,3})");

    /**
     * The change that a button names; null: it changes no rows.
     *
     * @param shown the page with the button: its rows may stand elsewhere by now; null: as they are
     */
    static @Nullable RowPress of(String press, Draft.@Nullable Shown shown) {
        if (press.equals("add")) {
            return new RowPress(Rows.added(), "#add");
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

    /** A button that takes over an offer: {@code offer-0-rows[1].contact}. */
    record Offered(String place, String value) {
        private static final Pattern PRESS = Pattern.compile("offer-(\\d{1,2})-(.+)");

        /** What the button takes over; null: it is no such button, or the offer is gone. */
        static @Nullable Offered of(String press, List<Offer> offers) {
            var match = PRESS.matcher(press);
            if (!match.matches()) {
                return null;
            }
            var place = match.group(2);
            var row = RowPlace.of(place);
            var there = InputPrint.suggested(offers, row == null ? place : row.field());
            int number = Integer.parseInt(match.group(1));
            return number < there.size() ? new Offered(place, there.get(number).value()) : null;
        }
    }
}
