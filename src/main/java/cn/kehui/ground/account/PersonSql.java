package cn.kehui.ground.account;

import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code person} and {@code person_role} tables. */
@Component
class PersonSql {
    private static final String OPEN =
            """
            select unit_id, name, door, array(select role from person_role where person_id = :id) as roles
              from person where id = :id and disabled_at is null
            """;
    private static final String CREDENTIALS =
            "select id, password, password_set_at, door from person where login = :login and disabled_at is null";
    private static final String CREDENTIALS_OF =
            "select id, password, password_set_at, door from person where id = :id and disabled_at is null";
    private static final String SET_PASSWORD =
            "update person set password = :password, password_set_at = :now where id = :id";
    private static final String LOGIN = "select login from person where id = :id";
    private static final String TURN =
            "update person set door = door + 1 where id = :id returning door";
    private static final String TAKEN = "select exists (select 1 from person where login = :login)";
    private static final String INSERT =
            """
            insert into person (id, unit_id, name, login, password, password_set_at, created_at)
            values (:id, :unit, :name, :login, :password, :setAt, :now)
            """;
    private static final String ROLE =
            "insert into person_role (person_id, role) values (:id, :role)";

    private final JdbcClient db;

    PersonSql(JdbcClient db) {
        this.db = db;
    }

    /** As kept: without spaces around, in lower case. */
    static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    record Person(PersonId id, UnitId unit, String name, Set<Role> roles, int door) {}

    Optional<Person> open(PersonId id) {
        return db.sql(OPEN)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Person(
                                        id,
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        row.getString("name"),
                                        roles(row),
                                        row.getInt("door")))
                .optional();
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Credentials> credentials(String login) {
        return db.sql(CREDENTIALS).param("login", login).query(PersonSql::credentials).optional();
    }

    Optional<Credentials> credentials(PersonId id) {
        return db.sql(CREDENTIALS_OF)
                .param("id", id.value())
                .query(PersonSql::credentials)
                .optional();
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        var setAt = row.getTimestamp("password_set_at");
        return new Credentials(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("password"),
                setAt == null ? null : setAt.toInstant(),
                row.getInt("door"));
    }

    void endPassword(PersonId id) {
        db.sql("update person set password = null, password_set_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void password(PersonId id, String password, Instant now) {
        db.sql(SET_PASSWORD)
                .param("id", id.value())
                .param("password", password)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<String> login(PersonId id) {
        return db.sql(LOGIN).param("id", id.value()).query(String.class).optional();
    }

    int turn(PersonId id) {
        return db.sql(TURN).param("id", id.value()).query(Integer.class).single();
    }

    boolean taken(String login) {
        return db.sql(TAKEN).param("login", login).query(Boolean.class).single();
    }

    void insert(NewPerson person, @Nullable String password, Instant now) {
        db.sql(INSERT)
                .param("id", person.id().value())
                .param("unit", person.unit().value())
                .param("name", person.name())
                .param("login", login(person.login()))
                .param("password", password)
                .param("setAt", password == null ? null : Timestamp.from(now))
                .param("now", Timestamp.from(now))
                .update();
        for (var role : person.roles()) {
            db.sql(ROLE).param("id", person.id().value()).param("role", role.name()).update();
        }
    }
}
