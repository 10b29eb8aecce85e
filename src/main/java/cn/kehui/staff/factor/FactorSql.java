package cn.kehui.staff.factor;

import cn.kehui.ground.account.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code totp} and {@code recovery_code} tables. */
@Component
class FactorSql {
    private static final String BEGIN =
            """
            insert into totp (person_id, secret, begun_at) values (:id, :secret, :now)
            on conflict (person_id) do update set secret = excluded.secret, begun_at = excluded.begun_at, step = 0
             where totp.confirmed_at is null
            """;
    private static final String TOTP =
            "select secret, step, confirmed_at is not null as confirmed from totp where person_id = :id for update";
    private static final String TAKE =
            "update totp set step = :step, confirmed_at = coalesce(confirmed_at, :now) where person_id = :id";
    private static final String CONFIRMED =
            "select exists (select 1 from totp where person_id = :id and confirmed_at is not null)";
    private static final String REMOVE = "delete from totp where person_id = :id";
    private static final String FORGET = "delete from recovery_code where person_id = :id";
    private static final String CODE =
            "insert into recovery_code (person_id, code, made_at) values (:id, :code, :now)";
    private static final String USE =
            """
            update recovery_code set used_at = :now
             where person_id = :id and code in (:codes) and used_at is null
            """;
    private static final String LEFT =
            "select count(*) from recovery_code where person_id = :id and used_at is null";

    private final JdbcClient db;

    FactorSql(JdbcClient db) {
        this.db = db;
    }

    /** What is kept of an app's secret. {@code confirmed}: a code was entered once. */
    record Kept(String secret, long step, boolean confirmed) {}

    void begin(PersonId id, String secret, Instant now) {
        db.sql(BEGIN)
                .param("id", id.value())
                .param("secret", secret)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Locked, so that two with the same code do not both come in. */
    Optional<Kept> totp(PersonId id) {
        return db.sql(TOTP).param("id", id.value()).query(Kept.class).optional();
    }

    void take(PersonId id, long step, Instant now) {
        db.sql(TAKE)
                .param("id", id.value())
                .param("step", step)
                .param("now", Timestamp.from(now))
                .update();
    }

    boolean confirmed(PersonId id) {
        return db.sql(CONFIRMED).param("id", id.value()).query(Boolean.class).single();
    }

    void removeTotp(PersonId id) {
        db.sql(REMOVE).param("id", id.value()).update();
    }

    void forgetCodes(PersonId id) {
        db.sql(FORGET).param("id", id.value()).update();
    }

    void keepCode(PersonId id, String hash, Instant now) {
        db.sql(CODE)
                .param("id", id.value())
                .param("code", hash)
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Whether it was one, and not used.
     *
     * @param hashes those that the code may be kept under
     */
    boolean useCode(PersonId id, List<String> hashes, Instant now) {
        return db.sql(USE)
                        .param("id", id.value())
                        .param("codes", hashes)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    int codesLeft(PersonId id) {
        return db.sql(LEFT).param("id", id.value()).query(Integer.class).single();
    }
}
