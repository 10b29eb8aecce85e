package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import java.io.IOException;

/** Makes one kind of document that may take long. */
public interface Maker {
    /** By which orders name it. */
    String kind();

    /**
     * What of this kind somebody may see now, in whatever words: who sees otherwise later does not
     * get what was made before.
     */
    String reach(Actor actor);

    /**
     * What would be made.
     *
     * @param asked as this maker writes it; comes from a page, so from anybody
     * @throws NotFound if there is no such thing, or it is not the actor's to have
     */
    Offer offer(Actor actor, String asked);

    /**
     * Makes it, in the transaction that keeps it.
     *
     * @throws NotFound as {@link #offer}
     */
    Made make(Actor actor, String asked, Making making) throws IOException;

    /** How much work a row is. */
    enum Weight {
        SHEET,
        WORD,
        PDF
    }

    /**
     * What would be made.
     *
     * @param title what it is and of whom
     * @param from the page that it is taken from
     */
    record Offer(String title, long rows, Weight weight, String from) {}

    /**
     * What was made.
     *
     * @param asOf of which state of the numbers it is, in words
     */
    record Made(String fileName, String contentType, String asOf) {}
}
