package cn.kehui.entrance;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code sign_in_failure} table. */
@Component
class FailureSql {
    private static final String COUNT =
            """
            insert into sign_in_failure (login, failures, last_at) values (:login, 1, :now)
            on conflict (login) do update
               set failures = case when sign_in_failure.last_at < :since then 1 else sign_in_failure.failures + 1 end,
                   last_at = :now
            returning failures
            """;
    private static final String LOCKED =
            "select locked_until from sign_in_failure where login = :login and locked_until > :now";
    private static final String LOCK =
            """
            update sign_in_failure set locked_until = :until, failures = 0
             where login = :login and (locked_until is null or locked_until <= :now)
            """;
    private static final String ALL_LOCKED =
            """
            select login from sign_in_failure where locked_until > :now
            """;
    private static final String FORGET = "delete from sign_in_failure where login = :login";
    private static final String FORGET_OLD =
            """
            delete from sign_in_failure
             where last_at < :since and (locked_until is null or locked_until < :since)
            """;

    private final JdbcClient db;

    FailureSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Instant> lockedUntil(String login, Instant now) {
        return db.sql(LOCKED)
                .param("login", login)
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /**
     * Counts one more, before it is known whether it is wrong: many at once are no way round.
     *
     * @param since a count whose last is older begins anew
     */
    int count(String login, Instant now, Instant since) {
        return db.sql(COUNT)
                .param("login", login)
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Whether it was not locked already. */
    boolean lock(String login, Instant until, Instant now) {
        return db.sql(LOCK)
                        .param("login", login)
                        .param("until", Timestamp.from(until))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** The names; for codes, the ids of people. */
    List<String> locked(Instant now) {
        return db.sql(ALL_LOCKED).param("now", Timestamp.from(now)).query(String.class).list();
    }

    void forget(String login) {
        db.sql(FORGET).param("login", login).update();
    }

    void forgetOld(Instant since) {
        db.sql(FORGET_OLD).param("since", Timestamp.from(since)).update();
    }
}
