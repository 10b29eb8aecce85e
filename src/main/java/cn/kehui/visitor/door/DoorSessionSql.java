package cn.kehui.visitor.door;

import cn.kehui.visitor.booking.SessionId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions with what is known of how many they may hold. */
@Component
class DoorSessionSql {
    private static final String OF =
            """
            select s.key, a.title, s.held_on, s.starts, s.ends, s.venue,
                   coalesce(o.capacity, s.capacity) as capacity, p.people as permit
              from activity_session s
              join activity a on a.campaign_id = s.campaign_id and a.id = s.activity_id
              left join booking_offer o
                on o.campaign_id = s.campaign_id and o.activity_id = s.activity_id and o.session_key = s.key
              left join safety_permit p
                on p.campaign_id = s.campaign_id and p.activity_id = s.activity_id and p.number <> ''
             where s.campaign_id = :campaign and s.activity_id = :activity
             order by s.held_on, s.starts, s.place
            """;

    private final JdbcClient db;

    DoorSessionSql(JdbcClient db) {
        this.db = db;
    }

    /** Those of an activity, as it is written, in the order of their days. */
    List<DoorSession> of(ActivityId activity) {
        return db.sql(OF)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value())
                .query((row, _) -> session(row, activity))
                .list();
    }

    private static DoorSession session(ResultSet row, ActivityId activity) throws SQLException {
        return new DoorSession(
                new SessionId(activity, row.getString("key")),
                row.getString("title"),
                new DoorSession.At(
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getString("venue")),
                row.getObject("capacity", Long.class),
                row.getObject("permit", Long.class));
    }
}
