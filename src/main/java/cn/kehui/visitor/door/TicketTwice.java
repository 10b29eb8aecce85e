package cn.kehui.visitor.door;

import java.time.Instant;
import java.util.List;

/**
 * A ticket by which more came in than it has places: shown at two doors while one of them had no
 * network, or copied.
 *
 * @param session its key
 * @param party the beginning of the booking's link
 * @param places as many as it has
 * @param uses each time that it let somebody in
 */
public record TicketTwice(String session, String party, int places, List<Use> uses) {
    private static final int HALF = 4;

    public TicketTwice {
        uses = List.copyOf(uses);
    }

    /**
     * @param device as people call it
     */
    public record Use(int device, Instant at, int people) {}

    /** What people read out: 7K3M-9QXD. */
    public String code() {
        return code(party);
    }

    static String code(String party) {
        return party.substring(0, HALF) + "-" + party.substring(HALF, 2 * HALF);
    }
}
