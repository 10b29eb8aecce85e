package cn.kehui.visitor.door;

import cn.kehui.ground.base.NotFound;
import cn.kehui.visitor.booking.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What telephones at doors fetch when there is a network. */
@Service
public class DoorScans {
    /** So many uses of tickets are told at once. */
    private static final int USES = 20_000;

    private final DoorOpening opening;
    private final DoorTicketLists lists;
    private final DoorEventSql events;
    private final DoorDeviceSql devices;
    private final DoorCountSql counts;

    DoorScans(
            DoorOpening opening,
            DoorTicketLists lists,
            DoorEventSql events,
            DoorDeviceSql devices,
            DoorCountSql counts) {
        this.opening = opening;
        this.lists = lists;
        this.events = events;
        this.devices = devices;
        this.counts = counts;
    }

    /** What a link opens. */
    public sealed interface Opening permits Open, DoorShut.Ended {}

    /**
     * A pass that lets somebody in, and its sessions.
     *
     * @param ends when it does so no more
     * @param keys the public keys by their numbers, 32 bytes in Base64
     */
    public record Open(
            DoorPass pass, List<DoorSession> sessions, Instant ends, Map<Integer, String> keys)
            implements Opening {

        /** What stands for a session on its tickets. */
        public static String mark(DoorSession session) {
            return DoorTicket.mark(session.id());
        }
    }

    /**
     * @throws NotFound if there is no such pass
     */
    @Transactional(readOnly = true)
    public Opening open(DoorLink link) {
        var held = opening.held(link);
        return held.pass().revokedAt() == null && opening.takes(held)
                ? held
                : new DoorShut.Ended(held.pass().id());
    }

    /** What a telephone is told of a session. */
    public sealed interface Listing permits Listed, DoorShut {}

    /**
     * What a telephone has to know of a session.
     *
     * @param tickets {@code party adults children} and {@code x} a line each; empty: as it has them
     * @param mark of the tickets, to be sent back
     * @param used {@code party people second device} a line each, those that it does not have
     * @param turn of the last of them, to be sent back
     * @param more whether there are others
     */
    public record Listed(
            String tickets, String mark, String used, long turn, boolean more, DoorCount count)
            implements Listing {}

    /**
     * What the telephone has.
     *
     * @param device its id: of what it did itself it is told nothing
     * @param mark of the tickets; empty: it has none
     * @param after the turn up to which it knows what was used; beyond the last one: that
     */
    public record Has(UUID device, String mark, long after) {}

    /**
     * @throws NotFound if there is no such pass, or it is not for that session
     */
    @Transactional(readOnly = true)
    public Listing list(DoorLink link, String session, Has has) {
        return switch (open(link)) {
            case Open open -> listed(open, session, has);
            case DoorShut.Ended ended -> ended;
        };
    }

    private Listing listed(Open open, String session, Has has) {
        if (open.sessions().stream().noneMatch(one -> one.id().key().equals(session))) {
            throw new NotFound(session);
        }
        var known = devices.known(open.pass(), has.device());
        if (!known.room()) {
            return new DoorShut.Crowded(DoorRules.DEVICES);
        }
        long after = Math.clamp(has.after(), 0, known.turn());
        var id = new SessionId(open.pass().activity(), session);
        var tickets = lists.of(id);
        var used = events.used(id, new Has(has.device(), has.mark(), after), USES);
        var words = new StringBuilder();
        for (var one : used) {
            words.append(one.party()).append(' ').append(one.people()).append(' ');
            words.append(one.at().getEpochSecond()).append(' ').append(one.device()).append('\n');
        }
        return new Listed(
                tickets.mark().equals(has.mark()) ? "" : tickets.lines(),
                tickets.mark(),
                words.toString(),
                used.isEmpty() ? after : used.getLast().turn(),
                used.size() == USES,
                counts.of(open.pass().activity()).getOrDefault(session, DoorCount.NOBODY));
    }
}
