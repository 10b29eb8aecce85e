package cn.kehui.visitor.door;

import cn.kehui.ground.base.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what telephones at doors have done, each by itself: nothing is lost or doubled. */
@Service
public class DoorMerge {
    private final DoorOpening opening;
    private final DoorDeviceSql devices;
    private final DoorEventSql events;
    private final DoorTicketSql tickets;
    private final Clock clock;

    DoorMerge(
            DoorOpening opening,
            DoorDeviceSql devices,
            DoorEventSql events,
            DoorTicketSql tickets,
            Clock clock) {
        this.opening = opening;
        this.devices = devices;
        this.events = events;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * What a telephone sends: in the order of its numbers.
     *
     * @param now by its own clock
     */
    public record Sending(UUID device, Instant now, List<DoorEvent> events) {}

    /** What became of what a telephone sent. */
    public sealed interface Sent permits Taken, DoorShut {}

    /**
     * @param kept how many are new
     * @param clashes the numbers under which another was kept before: of a telephone that was
     *     copied, which has to send them again under another id
     * @param cancelled the numbers of those whose ticket let somebody in and is not good any more
     */
    public record Taken(int kept, List<Long> clashes, List<Long> cancelled) implements Sent {}

    /**
     * Keeps what a telephone has done, each once, however often it is sent. Of a pass that was
     * revoked it is kept and does not count.
     *
     * @throws NotFound if there is no such pass, or the device is another one's
     */
    @Transactional
    public Sent send(DoorLink link, Sending sending) {
        var held = opening.held(link);
        if (!opening.takes(held)) {
            return new DoorShut.Ended(held.pass().id());
        }
        var pass = held.pass();
        var activity = pass.activity();
        var now = clock.instant();
        var slow = Duration.between(sending.now(), now);
        var sender = new DoorSender(sending.device(), pass.id(), slow.toSeconds(), now);
        long turn = devices.hold(activity, sending.events().size());
        if (!devices.known(pass, sending.device()).room()) {
            return new DoorShut.Crowded(DoorRules.DEVICES);
        }
        if (!devices.sends(activity, sender)) {
            throw new NotFound(sending.device());
        }
        var places = places(held, sending.events());
        var rows = rows(held, sending, new When(slow, now), places);
        int kept = events.insert(activity, sender, turn, rows);
        return new Taken(
                kept,
                kept < rows.size() ? clashes(pass, sending) : List.of(),
                cancelled(sending, places));
    }

    private static List<Long> cancelled(Sending sending, Map<String, DoorTicketSql.Places> places) {
        return sending.events().stream()
                .filter(one -> one.adults() + one.children() > 0)
                .filter(one -> places.containsKey(ticket(one)) && !places.get(ticket(one)).good())
                .map(DoorEvent::number)
                .toList();
    }

    private static String ticket(DoorEvent event) {
        return event.session() + " " + event.party();
    }

    /** {@code slow}: by how much the telephone's clock is behind ours. */
    private record When(Duration slow, Instant now) {}

    private static List<DoorEventSql.Row> rows(
            DoorScans.Open held,
            Sending sending,
            When when,
            Map<String, DoorTicketSql.Places> places) {
        var there =
                held.sessions().stream()
                        .collect(Collectors.toMap(one -> one.id().key(), Function.identity()));
        var rows = new ArrayList<DoorEventSql.Row>();
        for (var event : sending.events()) {
            var ticket = places.get(ticket(event));
            int of = ticket == null ? 0 : ticket.places();
            var at = DoorRules.at(event, when.slow(), held.pass(), when.now());
            boolean known = event.party().isEmpty() || of > 0;
            var session = there.get(event.session());
            rows.add(
                    new DoorEventSql.Row(
                            event, of, at, DoorRules.refused(held.pass(), session, at, known)));
        }
        return rows;
    }

    /** What each party has, by its session and its ticket. */
    private Map<String, DoorTicketSql.Places> places(DoorScans.Open held, List<DoorEvent> events) {
        var places = new HashMap<String, DoorTicketSql.Places>();
        var parties =
                events.stream()
                        .filter(one -> !one.party().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        DoorEvent::session,
                                        Collectors.mapping(DoorEvent::party, Collectors.toSet())));
        for (var one : held.sessions()) {
            var key = one.id().key();
            var asked = parties.get(key);
            if (asked != null) {
                tickets.places(one.id(), asked)
                        .forEach((party, many) -> places.put(key + " " + party, many));
            }
        }
        return places;
    }

    private List<Long> clashes(DoorPass pass, Sending sending) {
        var numbers = sending.events().stream().map(DoorEvent::number).toList();
        var kept = Set.copyOf(events.kept(pass.activity(), sending.device(), numbers));
        return sending.events().stream()
                .filter(one -> !kept.contains(one))
                .map(DoorEvent::number)
                .toList();
    }
}
