package cn.kehui.visitor.door;

import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code door_event} table, where a ticket let in more than it has places. */
@Component
class TicketTwiceSql {
    /** So many are told: whoever has more has another trouble. */
    private static final int MOST = 100;

    private static final String TWICE =
            """
            with twice as (
                select session_key, party, max(places) as places, max(turn) as last
                  from door_event
                 where campaign_id = :campaign and activity_id = :activity and kind = 'TICKET' and refused = ''
                 group by session_key, party
                having sum(adults + children) > max(places)
                 order by max(turn) desc limit :most)
            select w.session_key, w.party, w.places, d.number as device, e.at, e.adults + e.children as people
              from twice w
              join door_event e
                on e.campaign_id = :campaign and e.activity_id = :activity and e.session_key = w.session_key and e.party = w.party
              join door_device d
                on d.campaign_id = e.campaign_id and d.activity_id = e.activity_id and d.id = e.device_id
             where e.kind = 'TICKET' and e.refused = ''
             order by w.last desc, e.at, e.turn
            """;

    private final JdbcClient db;

    TicketTwiceSql(JdbcClient db) {
        this.db = db;
    }

    private record Row(
            String sessionKey, String party, int places, int device, Timestamp at, int people) {
        Instant instant() {
            return at.toInstant();
        }
    }

    /** The last one first. */
    List<TicketTwice> of(ActivityId activity) {
        var found = new LinkedHashMap<String, List<Row>>();
        db.sql(TWICE)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value())
                .param("most", MOST)
                .query(Row.class)
                .list()
                .forEach(
                        row ->
                                found.computeIfAbsent(
                                                row.sessionKey() + " " + row.party(),
                                                _ -> new ArrayList<>())
                                        .add(row));
        return found.values().stream().map(TicketTwiceSql::twice).toList();
    }

    private static TicketTwice twice(List<Row> rows) {
        var first = rows.getFirst();
        return new TicketTwice(
                first.sessionKey(),
                first.party(),
                first.places(),
                rows.stream()
                        .map(row -> new TicketTwice.Use(row.device(), row.instant(), row.people()))
                        .toList());
    }
}
