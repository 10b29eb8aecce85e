package cn.kehui.staff.entrance.guard;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code sign_in_failure} table: one row for each of {@link TryRules.Key}. */
@Component
class FailureSql {
    private static final String ENTER =
            """
            insert into sign_in_failure (login, failures, last_at) values (:key, 0, :now)
            on conflict (login) do nothing
            """;
    private static final String HELD =
            """
            select failures, since_right, last_at, coalesce(locked_until, 'epoch') as locked_until
              from sign_in_failure where login = :key
               for update
            """;
    private static final String COUNT =
            """
            update sign_in_failure
               set failures = case when last_at < :since then 1 else failures + 1 end,
                   since_right = since_right + 1, last_at = :now
             where login = :key
            returning failures
            """;
    private static final String UNCOUNT =
            "update sign_in_failure set failures = greatest(failures - 1, 0) where login = :key";
    private static final String LOCK =
            """
            update sign_in_failure set locked_until = :until, failures = 0
             where login = :key
               and (locked_until is null or locked_until <= :now or locked_until > cast(:until as timestamptz) + interval '1 minute')
            """;

    /** Those that wait, or may: what it is, the rules decide. */
    private static final String COUNTED =
            """
            select login as key, failures, since_right, last_at, coalesce(locked_until, 'epoch') as locked_until
              from sign_in_failure
             where login = any (string_to_array(:keys, chr(10)))
                or exists (select 1 from unnest(string_to_array(:starts, chr(10))) s where starts_with(login, s))
            """;

    private static final String FORGET = "delete from sign_in_failure where login = :key";
    private static final String FORGET_OLD =
            """
            delete from sign_in_failure
             where last_at < :since and (locked_until is null or locked_until < :since)
               and not starts_with(login, 'code ')
            """;

    private final JdbcClient db;

    FailureSql(JdbcClient db) {
        this.db = db;
    }

    void enter(String key, Instant now) {
        db.sql(ENTER).param("key", key).param("now", Timestamp.from(now)).update();
    }

    /** Held until the transaction ends: the next looks at what this one counted. */
    TryRules.Kept held(String key) {
        return db.sql(HELD).param("key", key).query(TryRules.Kept.class).single();
    }

    /**
     * @param since a count whose last is older begins anew
     */
    int count(String key, Instant now, Instant since) {
        return db.sql(COUNT)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void uncount(String key) {
        db.sql(UNCOUNT).param("key", key).update();
    }

    /**
     * Whether it was not locked already. A lock that ends later than this one was made while the
     * clock was ahead, and is none any more.
     */
    boolean lock(String key, Instant until, Instant now) {
        return db.sql(LOCK)
                        .param("key", key)
                        .param("until", Timestamp.from(until))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** A row with its key. */
    record Counted(String key, int failures, int sinceRight, Instant lastAt, Instant lockedUntil) {}

    /** What is counted under these keys, or under one that starts so. */
    List<Counted> counted(List<String> keys, List<String> starts) {
        return db.sql(COUNTED)
                .param("keys", String.join("\n", keys))
                .param("starts", String.join("\n", starts))
                .query(Counted.class)
                .list();
    }

    void forget(String key) {
        db.sql(FORGET).param("key", key).update();
    }

    void forgetOld(Instant since) {
        db.sql(FORGET_OLD).param("since", Timestamp.from(since)).update();
    }
}
