package cn.kehui.visitor.door;

import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code door_event} table, added up. */
@Component
class DoorCountSql {
    private static final String OF =
            """
            with party as (
                select session_key, party, sum(adults + children) as people, max(places) as places
                  from door_event
                 where campaign_id = :campaign and activity_id = :activity and kind = 'TICKET' and refused = ''
                 group by session_key, party),
            ticket as (
                select session_key, count(*) filter (where people > 0) as parties,
                       sum(greatest(0, least(people, places))) as ticketed,
                       count(*) filter (where people > places) as twice
                  from party group by session_key),
            click as (
                select session_key,
                       coalesce(sum(adults) filter (where kind = 'IN'), 0) as in_adults,
                       coalesce(sum(children) filter (where kind = 'IN'), 0) as in_children,
                       coalesce(sum(adults) filter (where kind = 'OUT'), 0) as out_adults,
                       coalesce(sum(children) filter (where kind = 'OUT'), 0) as out_children
                  from door_event
                 where campaign_id = :campaign and activity_id = :activity and kind <> 'TICKET' and refused = ''
                 group by session_key)
            select coalesce(t.session_key, c.session_key) as session_key,
                   coalesce(t.parties, 0) as parties, coalesce(t.ticketed, 0) as ticketed, coalesce(t.twice, 0) as twice,
                   coalesce(c.in_adults, 0) as in_adults, coalesce(c.in_children, 0) as in_children,
                   coalesce(c.out_adults, 0) as out_adults, coalesce(c.out_children, 0) as out_children
              from ticket t
              full join click c on c.session_key = t.session_key
            """;

    private final JdbcClient db;

    DoorCountSql(JdbcClient db) {
        this.db = db;
    }

    private record Keyed(String session, DoorCount count) {}

    /** Of the sessions of an activity to which somebody came, by their keys. */
    Map<String, DoorCount> of(ActivityId activity) {
        return db
                .sql(OF)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value())
                .query((row, _) -> keyed(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Keyed::session, Keyed::count));
    }

    private static Keyed keyed(ResultSet row) throws SQLException {
        return new Keyed(
                row.getString("session_key"),
                new DoorCount(
                        row.getInt("parties"),
                        row.getLong("ticketed"),
                        new DoorCount.Walked(row.getLong("in_adults"), row.getLong("in_children")),
                        new DoorCount.Walked(
                                row.getLong("out_adults"), row.getLong("out_children")),
                        row.getInt("twice")));
    }
}
