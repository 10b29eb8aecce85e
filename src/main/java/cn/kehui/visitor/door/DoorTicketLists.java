package cn.kehui.visitor.door;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.kehui.ground.cipher.CodeLetters;
import cn.kehui.ground.cipher.Keys;
import cn.kehui.visitor.booking.SessionId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The tickets of sessions as telephones fetch them, some seconds old at most. */
@Component
class DoorTicketLists {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final int REMEMBERED = 200;
    private static final int MARK = 16;

    private final DoorTicketSql sql;
    private final Keys keys;
    private final Map<SessionId, Seen> seen = new ConcurrentHashMap<>();

    DoorTicketLists(DoorTicketSql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /**
     * @param mark another one whenever anything of it is
     * @param lines a ticket each, in the order of their letters: {@code party adults children}, and
     *     {@code x} behind one that is not good any more
     */
    record Tickets(String mark, String lines) {}

    private record Seen(Tickets tickets, long at) {}

    Tickets of(SessionId session) {
        var last = seen.get(session);
        if (last != null && System.nanoTime() - last.at() < FRESH) {
            return last.tickets();
        }
        var tickets = read(session);
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        seen.put(session, new Seen(tickets, System.nanoTime()));
        return tickets;
    }

    private Tickets read(SessionId session) {
        var lines = new StringBuilder();
        for (var one : sql.all(session)) {
            lines.append(one.party()).append(' ').append(one.adults());
            lines.append(' ').append(one.children()).append(one.good() ? "\n" : " x\n");
        }
        var digest = keys.algorithms().digest(lines.toString().getBytes(US_ASCII));
        return new Tickets(CodeLetters.of(digest).substring(0, MARK), lines.toString());
    }
}
