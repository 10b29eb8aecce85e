package cn.kehui.visitor.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code booking} table: many parties in one sentence. */
@Component
class BookingBatchSql {
    private static final String BEFORE =
            """
            select link, state from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and link = any(:links)
            """;

    /**
     * Sessions are held apart, so a form that is sent to two of them at once has a lock of its own;
     * in one order, so that batches do not wait for one another in a ring.
     */
    private static final String FORMS =
            """
            select count(pg_advisory_xact_lock(form))
              from (select distinct hashtextextended(link, 1266) as form from unnest(:links::text[]) as t (link)
                     order by form) as forms
            """;

    /** In whatever campaign: a form is for one session. */
    private static final String ELSEWHERE =
            """
            select link from booking
             where link = any(:links)
               and (campaign_id <> :campaign or activity_id <> :activity or session_key <> :session)
            """;

    private static final String NUMBERS =
            """
            select mobile_hash from booking
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and state in ('BOOKED', 'ASKED', 'WAITING', 'HELD') and mobile_hash <> '' and mobile_hash = any(:hashes)
            """;
    private static final String INSERT =
            """
            insert into booking (campaign_id, activity_id, session_key, link, turn, state, name, mobile, mobile_hash,
                                 adults, children, guardian_at, asked_at, moved_at)
            select :campaign, :activity, :session, t.link, t.turn, t.state, t.name, t.mobile, t.mobile_hash,
                   t.adults, t.children, case when t.children > 0 then :now::timestamptz end, :now, :now
              from unnest(:links::text[], :turns::bigint[], :states::text[], :names::text[], :mobiles::text[], :hashes::text[],
                          :adults::int[], :children::int[])
                   as t (link, turn, state, name, mobile, mobile_hash, adults, children)
            """;

    private final JdbcClient db;

    BookingBatchSql(JdbcClient db) {
        this.db = db;
    }

    /** A party that gets what it asks for. */
    record Row(SealedAsk ask, long turn, BookingState state) {}

    /** What became of those whose forms came before. */
    Map<String, BookingState> before(SessionId session, Collection<String> links) {
        return ask(BEFORE, session)
                .param("links", links.toArray(String[]::new))
                .query(
                        (row, _) ->
                                Map.entry(row.getString(1), BookingState.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Holds these forms until the transaction ends: nobody books with them elsewhere meanwhile. */
    void hold(Collection<String> links) {
        db.sql(FORMS).param("links", links.toArray(String[]::new)).query(Long.class).single();
    }

    /** Which of these forms have booked on another session; to be asked once they are held. */
    Set<String> elsewhere(SessionId session, Collection<String> links) {
        return Set.copyOf(
                ask(ELSEWHERE, session)
                        .param("links", links.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /** Which of these numbers have something on the session. */
    Set<String> numbers(SessionId session, Collection<String> hashes) {
        return Set.copyOf(
                ask(NUMBERS, session)
                        .param("hashes", hashes.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    void insert(SessionId session, List<Row> rows, Instant now) {
        ask(INSERT, session)
                .param("links", words(rows, row -> row.ask().link()))
                .param("turns", rows.stream().map(Row::turn).toArray(Long[]::new))
                .param("states", words(rows, row -> row.state().name()))
                .param("names", words(rows, row -> row.ask().said().name()))
                .param("mobiles", words(rows, row -> row.ask().mobile()))
                .param("hashes", words(rows, row -> row.ask().hashes().getFirst()))
                .param("adults", numbers(rows, row -> row.ask().said().visitors().adults()))
                .param("children", numbers(rows, row -> row.ask().said().visitors().children()))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static String[] words(List<Row> rows, Function<Row, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }

    private static Integer[] numbers(List<Row> rows, Function<Row, Integer> of) {
        return rows.stream().map(of).toArray(Integer[]::new);
    }

    private JdbcClient.StatementSpec ask(String sql, SessionId id) {
        return db.sql(sql)
                .param("campaign", id.activity().campaign().value())
                .param("activity", id.activity().value())
                .param("session", id.key());
    }
}
