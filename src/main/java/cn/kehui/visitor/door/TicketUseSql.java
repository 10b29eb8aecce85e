package cn.kehui.visitor.door;

import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code door_event} table: each time that some tickets let somebody in. */
@Component
class TicketUseSql {
    private static final String USES =
            """
            select e.session_key, e.party, d.number as device, e.at, e.adults + e.children as people
              from door_event e
              join door_device d
                on d.campaign_id = e.campaign_id and d.activity_id = e.activity_id and d.id = e.device_id
             where e.campaign_id = :campaign and e.activity_id = :activity
               and e.session_key = any(:sessions) and e.party = any(:parties)
               and e.kind = 'TICKET' and e.refused = ''
             order by e.at, e.turn
            """;

    private final JdbcClient db;

    TicketUseSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param session its key
     * @param party the beginning of the booking's link
     */
    record Ticket(String session, String party) {}

    private record Row(String sessionKey, String party, int device, Timestamp at, int people) {
        Ticket ticket() {
            return new Ticket(sessionKey, party);
        }

        TicketTwice.Use use() {
            return new TicketTwice.Use(device, at.toInstant(), people);
        }
    }

    /** In the order in which they came; a ticket by which nobody came is not among them. */
    Map<Ticket, List<TicketTwice.Use>> of(ActivityId activity, Collection<Ticket> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        return db
                .sql(USES)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value())
                .param("sessions", tickets.stream().map(Ticket::session).toArray(String[]::new))
                .param("parties", tickets.stream().map(Ticket::party).toArray(String[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::ticket, Collectors.mapping(Row::use, Collectors.toList())));
    }
}
