package cn.kehui.visitor.door;

import cn.kehui.visitor.booking.SessionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code booking} table, as a door reads it: which parties, how many they are, no names. */
@Component
class DoorTicketSql {
    /** Waiting and asking are no tickets; what ended once was one, or may be taken for one. */
    private static final String ALL =
            """
            select left(link, 12) as party, adults, children, state = 'BOOKED' as good
              from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and state in ('BOOKED', 'CANCELLED', 'DECLINED', 'LAPSED')
             order by party
            """;

    private static final String PLACES =
            """
            select left(link, 12) as party, max(adults + children) as places, bool_or(state = 'BOOKED') as good
              from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and left(link, 12) = any(:parties)
             group by 1
            """;

    private final JdbcClient db;

    DoorTicketSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param good false: it was given back, or never given
     */
    record Row(String party, int adults, int children, boolean good) {}

    List<Row> all(SessionId session) {
        return ask(ALL, session).query(Row.class).list();
    }

    /**
     * @param places how many people may come by it
     * @param good false: it was given back, or never given
     */
    record Places(String party, int places, boolean good) {}

    /** What each of these parties has; who is not among them is none of the session. */
    Map<String, Places> places(SessionId session, Collection<String> parties) {
        return ask(PLACES, session)
                .param("parties", parties.toArray(String[]::new))
                .query(Places.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Places::party, Function.identity()));
    }

    private JdbcClient.StatementSpec ask(String sql, SessionId id) {
        return db.sql(sql)
                .param("campaign", id.activity().campaign().value())
                .param("activity", id.activity().value())
                .param("session", id.key());
    }
}
