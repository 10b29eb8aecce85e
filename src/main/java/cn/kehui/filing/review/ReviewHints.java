package cn.kehui.filing.review;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import java.util.List;

/** What another room has to say to who reviews a report; each room that has is asked. */
public interface ReviewHints {
    /** What concerns this report, as far as the reader may know; nothing where it does not. */
    List<Hint> of(Actor actor, Obligation obligation);

    /**
     * A sentence.
     *
     * @param asks whether it is to be looked at before one decides
     * @param href where more is told
     */
    record Hint(boolean asks, String text, String href) {}
}
