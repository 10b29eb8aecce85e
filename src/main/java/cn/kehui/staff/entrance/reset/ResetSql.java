package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code access_reset} table. */
@Component
class ResetSql {
    private static final String PROPOSE =
            """
            insert into access_reset (id, person_id, factors, proposed_by, proposed_as, proposed_at, ends_at)
            values (:id, :person, :factors, :by, :as, :now, :ends)
            """;
    private static final String FOUND =
            """
            select a.id, a.person_id, p.name, p.login, p.unit_id, u.name as unit, a.factors, a.proposed_by, b.name as proposer,
                   a.proposed_as, a.decided_by, coalesce(a.by_mail, false) as by_mail, a.appoints, a.ends_at,
                   coalesce((select string_agg(r.role, ',') from person_role r where r.person_id = p.id), '') as roles
              from access_reset a
              join person p on p.id = a.person_id
              join unit u on u.id = p.unit_id
              left join person b on b.id = a.proposed_by
             where starts_with(u.path, :scope) and (:id::uuid is null or a.id = :id) and p.disabled_at is null
               and a.used_at is null and a.void_at is null and a.ends_at > :now and a.agreed is distinct from false
             order by a.proposed_at, a.id
            """;
    private static final String DECIDE =
            """
            update access_reset
               set decided_by = :by, decided_as = :as, decided_at = :now, agreed = :agreed, by_mail = :mail, code = :code,
                   ends_at = :ends
             where id = :id and decided_by is null and used_at is null and void_at is null
            """;
    private static final String VOID =
            "update access_reset set void_at = :now where id = :id and used_at is null and void_at is null";
    private static final String VOID_OF =
            """
            update access_reset set void_at = :now
             where person_id = :person and used_at is null and void_at is null
            """;

    /** Counted before it is compared. */
    private static final String TRY =
            """
            update access_reset set tries = tries + 1
             where id = :id and agreed and used_at is null and void_at is null and ends_at > :now and tries < :most
            returning code, tries, factors
            """;

    private static final String USE = "update access_reset set used_at = :now where id = :id";

    private final JdbcClient db;

    ResetSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param by null: whoever keeps the machine
     */
    record Made(UUID id, PersonId person, boolean factors, @Nullable PersonId by, String as) {}

    void propose(Made made, Instant now, Instant ends) {
        var by = made.by();
        db.sql(PROPOSE)
                .param("id", made.id())
                .param("person", made.person().value())
                .param("factors", made.factors())
                .param("by", by == null ? null : by.value())
                .param("as", made.as())
                .param("now", Timestamp.from(now))
                .param("ends", Timestamp.from(ends))
                .update();
    }

    /** It opens the account of somebody who has just been given a role of administrator. */
    void appoint(UUID id) {
        db.sql("update access_reset set appoints = true where id = :id").param("id", id).update();
    }

    /** Those that are proposed, or agreed to and not used yet. */
    List<Reset> found(Scope scope, @Nullable UUID id, Instant now) {
        return db.sql(FOUND)
                .param("scope", scope.path())
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(ResetSql::reset)
                .list();
    }

    /**
     * @param code its hash; null: it is not agreed to
     */
    record Decision(PersonId by, Role as, boolean agreed, boolean mail, @Nullable String code) {}

    /** Whether it was still undecided. */
    boolean decide(UUID id, Decision decision, Instant now, Instant ends) {
        return db.sql(DECIDE)
                        .param("id", id)
                        .param("by", decision.by().value())
                        .param("as", decision.as().name())
                        .param("agreed", decision.agreed())
                        .param("mail", decision.mail())
                        .param("code", decision.code())
                        .param("now", Timestamp.from(now))
                        .param("ends", Timestamp.from(ends))
                        .update()
                == 1;
    }

    boolean end(UUID id, Instant now) {
        return db.sql(VOID).param("id", id).param("now", Timestamp.from(now)).update() == 1;
    }

    void endOf(PersonId person, Instant now) {
        db.sql(VOID_OF).param("person", person.value()).param("now", Timestamp.from(now)).update();
    }

    /** What was kept, and how often was tried with this one. */
    record Tried(String code, int tries, boolean factors) {}

    Optional<Tried> tried(UUID id, Instant now) {
        return db.sql(TRY)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("most", ResetRules.TRIES)
                .query(Tried.class)
                .optional();
    }

    /** It was right: it does not count. */
    void right(UUID id) {
        db.sql("update access_reset set tries = tries - 1 where id = :id").param("id", id).update();
    }

    void use(UUID id, Instant now) {
        db.sql(USE).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /** Of what the machine itself does, the code stands at once. */
    void agree(UUID id, String code, Instant now) {
        db.sql(
                        "update access_reset set agreed = true, decided_at = :now, code = :code where id = :id")
                .param("id", id)
                .param("code", code)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Reset reset(ResultSet row, int number) throws SQLException {
        var by = row.getObject("proposed_by", UUID.class);
        var decided = row.getObject("decided_by", UUID.class);
        return new Reset(
                row.getObject("id", UUID.class),
                new Reset.Whose(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("login"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit"),
                        Role.split(row.getString("roles"))),
                row.getBoolean("factors"),
                by == null
                        ? null
                        : new Reset.Proposed(
                                new PersonId(by),
                                row.getString("proposer"),
                                Role.valueOf(row.getString("proposed_as"))),
                decided == null ? null : new PersonId(decided),
                row.getBoolean("by_mail"),
                row.getBoolean("appoints"),
                row.getTimestamp("ends_at").toInstant());
    }
}
