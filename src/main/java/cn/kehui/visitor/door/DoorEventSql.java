package cn.kehui.visitor.door;

import cn.kehui.visitor.booking.SessionId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code door_event} table: only ever added to. */
@Component
class DoorEventSql {
    /** All of a batch in one sentence; what was kept before stays as it is. */
    private static final String INSERT =
            """
            insert into door_event (campaign_id, activity_id, device_id, number, turn, session_key, kind, party, places,
                                    adults, children, said_at, at, kept_at, refused)
            select :campaign, :activity, :device, e.number, :turn + e.place, e.session, e.kind, e.party, e.places,
                   e.adults, e.children, e.said, e.at, :now, e.refused
              from unnest(:numbers::bigint[], :sessions::text[], :kinds::text[], :parties::text[], :places::int[], :adults::int[],
                          :children::int[], :saids::timestamptz[], :ats::timestamptz[], :refuseds::text[])
                   with ordinality as e (number, session, kind, party, places, adults, children, said, at, refused, place)
            on conflict (campaign_id, activity_id, device_id, number) do nothing
            """;

    private static final String KEPT =
            """
            select number, session_key, kind, party, adults, children, said_at
              from door_event
             where campaign_id = :campaign and activity_id = :activity and device_id = :device and number = any(:numbers)
            """;
    private static final String USED =
            """
            select e.turn, e.party, e.adults + e.children as people, e.at, d.number as device
              from door_event e
              join door_device d
                on d.campaign_id = e.campaign_id and d.activity_id = e.activity_id and d.id = e.device_id
             where e.campaign_id = :campaign and e.activity_id = :activity and e.session_key = :session and e.turn > :after
               and e.device_id <> :device
               and e.kind = 'TICKET' and e.refused = ''
             order by e.turn limit :most
            """;

    private final JdbcClient db;

    DoorEventSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * One that is to be kept.
     *
     * @param places of its party; 0: it is no ticket, or nobody's
     * @param refused why it does not count; null: it does
     */
    record Row(DoorEvent event, int places, Instant at, DoorRules.@Nullable Refused refused) {}

    /**
     * @param turn after which they stand
     * @return how many were new
     */
    int insert(ActivityId activity, DoorSender sender, long turn, Collection<Row> rows) {
        return ask(INSERT, activity)
                .param("device", sender.device())
                .param("turn", turn)
                .param("now", Timestamp.from(sender.now()))
                .param("numbers", each(rows, Long[]::new, one -> one.event().number()))
                .param("sessions", each(rows, String[]::new, one -> one.event().session()))
                .param("kinds", each(rows, String[]::new, one -> one.event().kind().name()))
                .param("parties", each(rows, String[]::new, one -> one.event().party()))
                .param("places", each(rows, Integer[]::new, Row::places))
                .param("adults", each(rows, Integer[]::new, one -> one.event().adults()))
                .param("children", each(rows, Integer[]::new, one -> one.event().children()))
                .param("saids", each(rows, String[]::new, one -> one.event().saidAt().toString()))
                .param("ats", each(rows, String[]::new, one -> one.at().toString()))
                .param("refuseds", each(rows, String[]::new, DoorEventSql::refused))
                .update();
    }

    private static String refused(Row row) {
        return row.refused() == null ? "" : row.refused().name();
    }

    private static <T> T[] each(
            Collection<Row> rows,
            java.util.function.IntFunction<T[]> array,
            Function<Row, T> what) {
        return rows.stream().map(what).toArray(array);
    }

    /** What is kept under these numbers of a device. */
    List<DoorEvent> kept(ActivityId activity, UUID device, Collection<Long> numbers) {
        return ask(KEPT, activity)
                .param("device", device)
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, _) -> event(row))
                .list();
    }

    private static DoorEvent event(ResultSet row) throws SQLException {
        return new DoorEvent(
                row.getLong("number"),
                row.getString("session_key"),
                DoorEvent.Kind.valueOf(row.getString("kind")),
                row.getString("party"),
                row.getInt("adults"),
                row.getInt("children"),
                row.getTimestamp("said_at").toInstant());
    }

    /** A ticket that was used, on which device of the activity. */
    record Used(long turn, String party, int people, Instant at, int device) {}

    List<Used> used(SessionId session, DoorScans.Has has, int most) {
        return ask(USED, session.activity())
                .param("session", session.key())
                .param("after", has.after())
                .param("device", has.device())
                .param("most", most)
                .query(
                        (row, _) ->
                                new Used(
                                        row.getLong("turn"),
                                        row.getString("party"),
                                        row.getInt("people"),
                                        row.getTimestamp("at").toInstant(),
                                        row.getInt("device")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, ActivityId activity) {
        return db.sql(sql)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value());
    }
}
