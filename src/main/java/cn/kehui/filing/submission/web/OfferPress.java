package cn.kehui.filing.submission.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.taken.TakePress;
import cn.kehui.ground.account.Actor;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A button that takes over what is offered: at one place, {@code offer-0-rows[1].contact}, or in
 * all that is blank: the words of the year before, {@code offer-all}, or what the activities add up
 * to, {@code offer-held}.
 *
 * @param typed words by place
 * @param blanks whether only what is still blank takes them
 * @param anchor where the page goes on
 */
record OfferPress(Map<String, String> typed, boolean blanks, String anchor) {
    static final String ALL = "offer-all";
    private static final Pattern PRESS = Pattern.compile("offer-(\\d{1,2})-(.+)");

    /** What the button takes over; null: it is no such button, or the offer is gone. */
    static @Nullable OfferPress of(String press, Written written) {
        if (press.equals(ALL)) {
            return new OfferPress(new PastPrint(written).blanks(), true, "?saved=1");
        }
        if (press.equals(TakePress.HELD)) {
            return new OfferPress(new PastPrint(written).held(), true, "?saved=1#taking");
        }
        var match = PRESS.matcher(press);
        if (!match.matches()) {
            return null;
        }
        var place = match.group(2);
        var row = RowPlace.of(place);
        var there = InputPrint.suggested(written.offers(), row == null ? place : row.field());
        int number = Integer.parseInt(match.group(1));
        return number < there.size()
                ? new OfferPress(
                        Map.of(place, there.get(number).value()), false, "#" + PlaceWords.id(place))
                : null;
    }

    /** Takes them over; what somebody wrote since the page was made stays. */
    void take(Drafts drafts, Actor actor, ObligationId id) {
        if (blanks) {
            drafts.take(actor, id, this::into);
        } else {
            drafts.type(actor, id, typed);
        }
    }

    private Draft into(Draft draft) {
        var answers = draft.answers();
        for (var one : typed.entrySet()) {
            if (answers.at(one.getKey()).isBlank()) {
                answers = answers.with(one.getKey(), one.getValue());
            }
        }
        return draft.with(answers);
    }
}
