package cn.kehui.visitor.door;

import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code door_event} table beside {@code booking}, where a ticket was not good any more. */
@Component
class TicketCancelledSql {
    /** So many are told. */
    private static final int MOST = 100;

    private static final String CANCELLED =
            """
            with ended as (
                select session_key, left(link, 12) as party, adults + children as places, moved_at
                  from booking
                 where campaign_id = :campaign and activity_id = :activity and state <> 'BOOKED')
            select b.session_key, b.party, b.places, b.moved_at, max(e.turn) as last
              from ended b
              join door_event e
                on e.campaign_id = :campaign and e.activity_id = :activity and e.session_key = b.session_key and e.party = b.party
             where e.kind = 'TICKET' and e.refused = ''
             group by b.session_key, b.party, b.places, b.moved_at
            having sum(e.adults + e.children) > 0
             order by last desc limit :most
            """;

    private final JdbcClient db;
    private final TicketUseSql uses;

    TicketCancelledSql(JdbcClient db, TicketUseSql uses) {
        this.db = db;
        this.uses = uses;
    }

    private record Row(String sessionKey, String party, int places, Timestamp movedAt) {
        TicketUseSql.Ticket ticket() {
            return new TicketUseSql.Ticket(sessionKey, party);
        }
    }

    /** The last one first. */
    List<DoorStandings.Cancelled> of(ActivityId activity) {
        var rows =
                db.sql(CANCELLED)
                        .param("campaign", activity.campaign().value())
                        .param("activity", activity.value())
                        .param("most", MOST)
                        .query(Row.class)
                        .list();
        var used = uses.of(activity, rows.stream().map(Row::ticket).toList());
        return rows.stream()
                .map(
                        row ->
                                new DoorStandings.Cancelled(
                                        row.sessionKey(),
                                        row.party(),
                                        row.places(),
                                        row.movedAt().toInstant(),
                                        used.getOrDefault(row.ticket(), List.of())))
                .toList();
    }
}
