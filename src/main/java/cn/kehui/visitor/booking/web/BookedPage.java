package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.web.QrPath;
import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One booking, for who has its link.
 *
 * @param facts of the booking: code, name, people
 * @param ticket what is shown at the door; null: nobody is let in by it
 * @param acts what may be done
 * @param wrong at each field what is asked
 */
public record BookedPage(
        VisitorFrame frame,
        String csrf,
        FactsPart session,
        Said said,
        List<FactsPart.Fact> facts,
        @Nullable QrPath ticket,
        Acts acts,
        Map<String, String> wrong) {

    /**
     * @param look of the chip
     * @param refused why the last act came to nothing; empty: it did not
     */
    public record Said(String look, String state, String next, String refused) {}

    /**
     * @param take whether a held place may be taken
     * @param change whether other people may come; {@code typed} as they are
     * @param cancel whether it may be given back
     * @param warned what a change brings with it; empty: nothing
     * @param again whether the page looks again by itself, as something may change
     */
    public record Acts(
            boolean take,
            boolean change,
            boolean cancel,
            boolean again,
            TypedBooking typed,
            String warned) {}

    BookedPage refused(String why) {
        var other = new Said(said.look(), said.state(), said.next(), why);
        return new BookedPage(frame, csrf, session, other, facts, ticket, acts, wrong);
    }

    /** With what was typed, and what is wrong with it. */
    BookedPage wrong(TypedBooking typed, Map<String, String> found) {
        var other =
                new Acts(
                        acts.take(),
                        acts.change(),
                        acts.cancel(),
                        acts.again(),
                        typed,
                        acts.warned());
        return new BookedPage(frame, csrf, session, said, facts, ticket, other, found);
    }
}
