package cn.kehui.ground.account;

import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The {@code person}, {@code person_role} and {@code role_change} tables, as administrators see
 * them.
 */
@Component
class RosterSql {
    private static final String LISTED =
            """
            select p.id, p.name, p.login, p.unit_id, u.name as unit, p.disabled_at is not null as disabled,
                   coalesce((select string_agg(r.role, ',') from person_role r where r.person_id = p.id), '') as roles
              from person p
              join unit u on u.id = p.unit_id
             where starts_with(u.path, :scope) and (:id::uuid is null or p.id = :id)
             order by u.code, p.name, p.id
            """;
    private static final String CHANGES =
            """
            select c.id, c.person_id, p.name, u.name as unit, c.role, c.given, c.proposed_by, b.name as proposer
              from role_change c
              join person p on p.id = c.person_id
              join unit u on u.id = p.unit_id
              join person b on b.id = c.proposed_by
             where starts_with(u.path, :scope) and c.decided_at is null and (:id::uuid is null or c.id = :id)
             order by c.proposed_at, c.id
            """;
    private static final String PROPOSE =
            """
            insert into role_change (id, person_id, role, given, proposed_by, proposed_at)
            select :id, :person, :role, :given, :by, :now
             where not exists (select 1 from role_change where person_id = :person and role = :role
                                                         and given = :given and decided_at is null)
            """;
    private static final String DECIDE =
            """
            update role_change set decided_by = :by, decided_at = :now, agreed = :agreed
             where id = :id and decided_at is null
            """;
    private static final String LOCK = "select id from person where id = :id for update";
    private static final String TAKE =
            "delete from person_role where person_id = :id and not role = any (string_to_array(:roles, ','))";
    private static final String GIVE =
            """
            insert into person_role (person_id, role)
            select :id, :role
             where not exists (select 1 from person_role where person_id = :id and role = :role)
            """;
    private static final String DISABLE = "update person set disabled_at = :now where id = :id";

    private static final String ANYONE_DECIDES =
            """
            select exists (select 1 from person_role r join person p on p.id = r.person_id
                            where r.role = 'SECURITY_ADMIN' and p.disabled_at is null)
            """;

    private final JdbcClient db;

    RosterSql(JdbcClient db) {
        this.db = db;
    }

    /** Whether there is a security administrator. */
    boolean anyoneDecides() {
        return db.sql(ANYONE_DECIDES).query(Boolean.class).single();
    }

    List<Listed> within(Scope scope, @Nullable PersonId id) {
        return db.sql(LISTED)
                .param("scope", scope.path())
                .param("id", id == null ? null : id.value())
                .query(RosterSql::listed)
                .list();
    }

    List<RoleChange> changes(Scope scope, @Nullable UUID id) {
        return db.sql(CHANGES)
                .param("scope", scope.path())
                .param("id", id)
                .query(RosterSql::change)
                .list();
    }

    void propose(UUID id, Listed person, Role role, Proposal by) {
        db.sql(PROPOSE)
                .param("id", id)
                .param("person", person.id().value())
                .param("role", role.name())
                .param("given", !person.roles().contains(role))
                .param("by", by.by().value())
                .param("now", Timestamp.from(by.at()))
                .update();
    }

    record Proposal(PersonId by, Instant at) {}

    /** Whether it was still undecided. */
    boolean decide(UUID id, boolean agreed, Proposal by) {
        return db.sql(DECIDE)
                        .param("id", id)
                        .param("agreed", agreed)
                        .param("by", by.by().value())
                        .param("now", Timestamp.from(by.at()))
                        .update()
                == 1;
    }

    /** One change of that person's roles at a time: the next sees what this one gave. */
    void lock(PersonId id) {
        db.sql(LOCK).param("id", id.value()).query().listOfRows();
    }

    void roles(PersonId id, Set<Role> roles) {
        db.sql(TAKE).param("id", id.value()).param("roles", Role.join(roles)).update();
        for (var role : roles) {
            db.sql(GIVE).param("id", id.value()).param("role", role.name()).update();
        }
    }

    /**
     * @param at null: open again
     */
    void disable(PersonId id, @Nullable Instant at) {
        db.sql(DISABLE)
                .param("id", id.value())
                .param("now", Optional.ofNullable(at).map(Timestamp::from).orElse(null))
                .update();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("login"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit"),
                Role.split(row.getString("roles")),
                row.getBoolean("disabled"));
    }

    private static RoleChange change(ResultSet row, int number) throws SQLException {
        return new RoleChange(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("unit"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("given"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                row.getString("proposer"));
    }
}
