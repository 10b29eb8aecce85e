package cn.kehui.visitor.door;

import cn.kehui.visitor.booking.SessionId;
import cn.kehui.week.activity.ActivityId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code booking} table, by the last letters of codes: no names. */
@Component
class TicketLettersSql {
    private static final String LINES =
            """
            with ticket as (
                select left(link, 12) as party, substr(link, 5, 4) as letters, adults, children, state = 'BOOKED' as good,
                       count(*) over (partition by substr(link, 5, 4)) > 1 as alike
                  from booking
                 where campaign_id = :campaign and activity_id = :activity and session_key = :session
                   and state in ('BOOKED', 'CANCELLED', 'DECLINED'))
            select party, adults, children, alike, good from ticket
             where (letters, party) > (substr(:after, 5, 4), :after)
             order by letters, party limit :most
            """;
    private static final String SUM =
            """
            select count(*) as parties, coalesce(sum(adults), 0) as adults, coalesce(sum(children), 0) as children
              from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session and state = 'BOOKED'
            """;

    private static final String ENDING =
            """
            select session_key, left(link, 12) as party, adults, children, state = 'BOOKED' as good
              from booking
             where campaign_id = :campaign and activity_id = :activity
               and right(left(link, 8), :many) = :letters
               and state in ('BOOKED', 'CANCELLED', 'DECLINED', 'LAPSED')
             order by session_key, party limit :most
            """;

    private final JdbcClient db;

    TicketLettersSql(JdbcClient db) {
        this.db = db;
    }

    List<TicketLetters.Line> lines(SessionId session, String after, int most) {
        return ask(LINES, session)
                .param("after", after)
                .param("most", most)
                .query(TicketLetters.Line.class)
                .list();
    }

    TicketLetters.Sum sum(SessionId session) {
        return ask(SUM, session).query(TicketLetters.Sum.class).single();
    }

    record Row(String sessionKey, String party, int adults, int children, boolean good) {
        TicketUseSql.Ticket ticket() {
            return new TicketUseSql.Ticket(sessionKey, party);
        }
    }

    List<Row> ending(ActivityId activity, String letters, int most) {
        return db.sql(ENDING)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value())
                .param("letters", letters)
                .param("many", letters.length())
                .param("most", most)
                .query(Row.class)
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, SessionId id) {
        return db.sql(sql)
                .param("campaign", id.activity().campaign().value())
                .param("activity", id.activity().value())
                .param("session", id.key());
    }
}
