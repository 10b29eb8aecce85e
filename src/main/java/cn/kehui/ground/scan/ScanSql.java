package cn.kehui.ground.scan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code scan} table. */
@Component
class ScanSql {
    private static final String ONE =
            "select state, found, tries, trouble, next_at from scan where sha256 = :sha256";
    private static final String ASK =
            """
            insert into scan (sha256, state, next_at, asked_at) values (:sha256, 'WAITING', :now, :now)
            on conflict (sha256) do nothing
            """;
    private static final String DUE =
            """
            select sha256 from scan
             where state = 'WAITING' and (next_at <= :now or next_at > :late)
             order by next_at limit :most
            """;
    private static final String UNASKED =
            """
            select b.sha256 from blob b
             where b.added_at >= :since and not exists (select 1 from scan s where s.sha256 = b.sha256)
             order by b.added_at limit :most
            """;
    private static final String END =
            """
            update scan set state = :state, found = :found, trouble = '', next_at = null, ended_at = :now
             where sha256 = :sha256
            """;
    private static final String LATER =
            """
            update scan set tries = tries + 1, trouble = :trouble, next_at = :next where sha256 = :sha256
            """;
    private static final String WAITING = "select count(*) from scan where state = 'WAITING'";

    private final JdbcClient db;

    ScanSql(JdbcClient db) {
        this.db = db;
    }

    /** What is known of a file. */
    record Known(String state, String found, int tries, String trouble, @Nullable Instant nextAt) {

        Verdict verdict() {
            return switch (state) {
                case "CLEAN" -> new Verdict.Clean();
                case "INFECTED" -> new Verdict.Infected(found);
                default -> new Verdict.Waiting(trouble);
            };
        }
    }

    Optional<Known> one(String sha256) {
        return db.sql(ONE).param("sha256", sha256).query(Known.class).optional();
    }

    void ask(String sha256, Instant now) {
        db.sql(ASK).param("sha256", sha256).param("now", Timestamp.from(now)).update();
    }

    /**
     * @param late whose turn is later was put off while the clock was ahead
     */
    List<String> due(Instant now, Instant late, int most) {
        return db.sql(DUE)
                .param("now", Timestamp.from(now))
                .param("late", Timestamp.from(late))
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Files of the vault that were never asked about. */
    List<String> unasked(Instant since, int most) {
        return db.sql(UNASKED)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(String.class)
                .list();
    }

    void end(String sha256, Verdict verdict, Instant now) {
        boolean infected = verdict instanceof Verdict.Infected;
        db.sql(END)
                .param("state", infected ? "INFECTED" : "CLEAN")
                .param("found", verdict instanceof Verdict.Infected(var found) ? found : "")
                .param("now", Timestamp.from(now))
                .param("sha256", sha256)
                .update();
    }

    /**
     * @param next null: not by itself any more
     */
    void later(String sha256, String trouble, @Nullable Instant next) {
        db.sql(LATER)
                .param("trouble", trouble)
                .param("next", next == null ? null : Timestamp.from(next))
                .param("sha256", sha256)
                .update();
    }

    long waiting() {
        return db.sql(WAITING).query(Long.class).single();
    }
}
