package cn.kehui.filing.review;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import java.util.List;

/** What another room has to say to who reviews a report; each room that has is asked. */
public interface ReviewNotes {
    /** What concerns this report, as far as the reader may know; nothing where it does not. */
    List<Note> of(Actor actor, Obligation obligation);

    /**
     * A sentence.
     *
     * @param asks whether it is to be looked at before one decides
     * @param href where more is told
     */
    record Note(boolean asks, String text, String href) {}
}
