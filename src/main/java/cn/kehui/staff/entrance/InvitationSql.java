package cn.kehui.staff.entrance;

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

/** The {@code invitation} table. */
@Component
public class InvitationSql {
    private static final String INSERT =
            """
            insert into invitation (id, secret, unit_id, name, login, roles, person_id, invited_by, made_at, ends_at)
            values (:id, :secret, :unit, :name, :login, :roles, :person, :by, :madeAt, :endsAt)
            """;
    private static final String OPEN =
            """
            select id, unit_id, name, login, roles, person_id, invited_by, ends_at from invitation
             where secret = :secret and used_at is null and void_at is null and ends_at > :now
               for update
            """;
    private static final String USE = "update invitation set used_at = :now where id = :id";
    private static final String VOID_SETUP =
            """
            update invitation set void_at = :now
             where unit_id is null and used_at is null and void_at is null
            """;

    private static final String WAITING =
            """
            select i.id, i.name, u.name as unit, i.roles, i.ends_at, i.person_id is not null as anew
              from invitation i
              join unit u on u.id = i.unit_id
             where starts_with(u.path, :scope) and i.used_at is null and i.void_at is null and i.ends_at > :now
             order by u.code, i.made_at, i.id
            """;
    private static final String WITHDRAW =
            """
            update invitation set void_at = :now
             where id = :id and used_at is null and void_at is null
               and unit_id in (select id from unit where starts_with(path, :scope))
            """;
    private static final String VOID_OF_PERSON =
            "update invitation set void_at = :now where person_id = :id and used_at is null and void_at is null";

    private final JdbcClient db;

    InvitationSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param secret as the link holds it; only its hash is kept
     */
    public void insert(Invitation made, String secret, Instant now) {
        db.sql(INSERT)
                .param("id", made.id())
                .param("secret", LinkSecret.hash(secret))
                .param("unit", made.unit() == null ? null : made.unit().value())
                .param("name", made.name())
                .param("login", made.login())
                .param("roles", Role.join(made.roles()))
                .param("person", made.person() == null ? null : made.person().value())
                .param("by", made.by() == null ? null : made.by().value())
                .param("madeAt", Timestamp.from(now))
                .param("endsAt", Timestamp.from(made.endsAt()))
                .update();
    }

    /** The invitation of that secret that can still be used; locked, so that it is used once. */
    Optional<Invitation> open(String secret, Instant now) {
        return db.sql(OPEN)
                .param("secret", LinkSecret.hash(secret))
                .param("now", Timestamp.from(now))
                .query(InvitationSql::invitation)
                .optional();
    }

    void use(UUID id, Instant now) {
        db.sql(USE).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /** Takes back the links that would set the product up. */
    void voidSetup(Instant now) {
        db.sql(VOID_SETUP).param("now", Timestamp.from(now)).update();
    }

    List<Invitation.Waiting> waiting(Scope scope, Instant now) {
        return db.sql(WAITING)
                .param("scope", scope.path())
                .param("now", Timestamp.from(now))
                .query(
                        (row, _) ->
                                new Invitation.Waiting(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("unit"),
                                        Role.split(row.getString("roles")),
                                        row.getTimestamp("ends_at").toInstant(),
                                        row.getBoolean("anew")))
                .list();
    }

    /** Whether there was such a link within the scope. */
    boolean withdraw(UUID id, Scope scope, Instant now) {
        return db.sql(WITHDRAW)
                        .param("id", id)
                        .param("scope", scope.path())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    public void voidOf(PersonId id, Instant now) {
        db.sql(VOID_OF_PERSON).param("id", id.value()).param("now", Timestamp.from(now)).update();
    }

    /** From now on the link needs the code of that reset. */
    public void bind(UUID id, UUID reset) {
        db.sql("update invitation set reset_id = :reset where id = :id")
                .param("id", id)
                .param("reset", reset)
                .update();
    }

    /** The reset whose code a link needs; empty: it needs none. */
    Optional<UUID> resetOf(UUID id) {
        return db.sql("select reset_id from invitation where id = :id and reset_id is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                row.getString("login"),
                Role.split(row.getString("roles")),
                person(row.getObject("person_id", UUID.class)),
                person(row.getObject("invited_by", UUID.class)),
                row.getTimestamp("ends_at").toInstant());
    }
}
