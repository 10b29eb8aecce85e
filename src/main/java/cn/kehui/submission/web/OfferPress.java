package cn.kehui.submission.web;

import cn.kehui.form.RowPlace;
import cn.kehui.submission.Offer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A button that takes over an offer: {@code offer-0-rows[1].contact}. */
record OfferPress(String place, String value) {
    private static final Pattern PRESS = Pattern.compile("offer-(\\d{1,2})-(.+)");

    /** What the button takes over; null: it is no such button, or the offer is gone. */
    static @Nullable OfferPress of(String press, List<Offer> offers) {
        var match = PRESS.matcher(press);
        if (!match.matches()) {
            return null;
        }
        var place = match.group(2);
        var row = RowPlace.of(place);
        var there = InputPrint.suggested(offers, row == null ? place : row.field());
        int number = Integer.parseInt(match.group(1));
        return number < there.size() ? new OfferPress(place, there.get(number).value()) : null;
    }
}
