package cn.kehui.visitor.door;

import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code door_book} and {@code door_device} tables. */
@Component
class DoorDeviceSql {
    /** Whoever adds to the doors of an activity holds its book until the transaction ends. */
    private static final String HOLD =
            """
            insert into door_book (campaign_id, activity_id, changes) values (:campaign, :activity, :more)
            on conflict (campaign_id, activity_id) do update set changes = door_book.changes + :more
            returning changes - :more
            """;

    private static final String JOIN =
            """
            insert into door_device (campaign_id, activity_id, id, pass_id, number, joined_at, seen_at)
            select :campaign, :activity, :id, :pass, coalesce(max(number), 0) + 1, :now, :now
              from door_device where campaign_id = :campaign and activity_id = :activity
            on conflict (campaign_id, activity_id, id) do nothing
            """;
    private static final String SEEN =
            """
            update door_device set seen_at = :now, slow_seconds = :slow
             where campaign_id = :campaign and activity_id = :activity and id = :id and pass_id is not distinct from :pass
            """;
    private static final String ALL =
            """
            select d.number, coalesce(p.place, '') as place, d.seen_at, d.slow_seconds as slow,
                   (select count(*) from door_event e
                     where e.campaign_id = d.campaign_id and e.activity_id = d.activity_id and e.device_id = d.id) as events,
                   (select count(*) from door_event e
                     where e.campaign_id = d.campaign_id and e.activity_id = d.activity_id and e.device_id = d.id
                       and e.refused <> '') as refused
              from door_device d
              left join door_pass p
                on p.campaign_id = d.campaign_id and p.activity_id = d.activity_id and p.id = d.pass_id
             where d.campaign_id = :campaign and d.activity_id = :activity
             order by d.number
            """;

    private static final String KNOWN =
            """
            select coalesce((select changes from door_book
                              where campaign_id = :campaign and activity_id = :activity), 0) as turn,
                   (select count(*) < :most or coalesce(bool_or(id = :device), false) from door_device
                     where campaign_id = :campaign and activity_id = :activity and pass_id = :pass) as room
            """;

    private final JdbcClient db;

    DoorDeviceSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param more how many are about to be added
     * @return the turn after which they stand
     */
    long hold(ActivityId activity, int more) {
        return ask(HOLD, activity).param("more", more).query(Long.class).single();
    }

    /**
     * @param turn of the last that came in of the activity
     * @param room whether the device is one of the pass, or may still become one
     */
    record Known(long turn, boolean room) {}

    Known known(DoorPass pass, UUID device) {
        return ask(KNOWN, pass.activity())
                .param("pass", pass.id())
                .param("device", device)
                .param("most", DoorRules.DEVICES)
                .query(Known.class)
                .single();
    }

    /** Whether a device, new or not, that sends something is that pass's. */
    boolean sends(ActivityId activity, DoorSender sender) {
        ask(JOIN, activity)
                .param("id", sender.device())
                .param("pass", sender.pass(), Types.OTHER)
                .param("now", Timestamp.from(sender.now()))
                .update();
        return ask(SEEN, activity)
                        .param("id", sender.device())
                        .param("pass", sender.pass(), Types.OTHER)
                        .param("slow", sender.slow())
                        .param("now", Timestamp.from(sender.now()))
                        .update()
                == 1;
    }

    /** In the order in which they joined. */
    List<DoorDevice> all(ActivityId activity) {
        return ask(ALL, activity)
                .query(
                        (row, _) ->
                                new DoorDevice(
                                        row.getInt("number"),
                                        row.getString("place"),
                                        row.getTimestamp("seen_at").toInstant(),
                                        row.getLong("slow"),
                                        row.getInt("events"),
                                        row.getInt("refused")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, ActivityId activity) {
        return db.sql(sql)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value());
    }
}
