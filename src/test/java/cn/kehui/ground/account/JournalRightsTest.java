package cn.kehui.ground.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.kehui.KehuiTest;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.ground.database.Database;
import cn.kehui.world.SmallWorld;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who runs the product adds to the journal and seals it; PostgreSQL refuses anything else. */
@KehuiTest
class JournalRightsTest {
    @Autowired Database database;
    @Autowired DataSource pool;
    @Autowired JdbcClient db;
    @Autowired Roster roster;
    @Autowired Journal journal;
    @Autowired JournalProof proof;
    @Autowired ApplicationContext context;

    private Actor audit;
    private Actor system;
    private Actor filler;

    @BeforeEach
    void world() {
        assumeTrue(
                database.separate(),
                "KEHUI_DB_OWNER_USER is not set: here one role owns the tables and runs the product");
        var world = new SmallWorld(context);
        system = world.person(world.laoshan, "系统", Role.SYSTEM_ADMIN);
        audit = world.person(world.bureau, "审计", Role.AUDIT_ADMIN);
        filler = world.person(world.street, "街道", Role.FILLER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from journal",
                "truncate journal",
                "truncate journal cascade",
                "update journal set subject = 'x'",
                "update journal set hash = null, subject = 'x'",
                "update journal set seq = default",
                "alter table journal disable trigger all",
                "alter table journal disable trigger journal_line_stands",
                "drop trigger journal_line_stands on journal",
                "drop trigger journal_stands on journal",
                "create trigger other before insert on journal for each row execute function journal_stands()",
                "create rule other as on insert to journal do instead nothing",
                "create or replace function journal_stands() returns trigger language plpgsql as $$ begin return null; end $$",
                "drop function journal_stands() cascade",
                "alter table journal add column other text",
                "alter table journal owner to current_user",
                "drop table journal",
                "drop table person",
                "drop schema public cascade",
                "create table journal_copy as select * from journal",
                "set session_replication_role = replica",
                "alter sequence journal_seq_seq restart",
                "select setval('journal_seq_seq', 1)",
                "delete from flyway_schema_history",
                "update flyway_schema_history set success = false",
                "delete from journal_cut",
                "insert into journal_cut values (1, 1, now(), now(), '', now())",
                "alter function journal_retire(int, int) security invoker",
                "insert into journal_day values ('2020-01-01')",
                "delete from journal_day",
                "update journal_day set day = '2020-01-01'",
                "alter function journal_note_day() security invoker",
                "grant delete on journal to current_user; delete from journal",
                "create role other",
                "alter role current_user superuser",
                "copy journal to program 'true'",
            })
    void isRefused(String sql) throws SQLException {
        try (var running = pool.getConnection()) {
            running.setAutoCommit(false);
            try (var words = running.createStatement()) {
                assertThatThrownBy(() -> words.execute(sql))
                        .isInstanceOf(SQLException.class)
                        .message()
                        .containsAnyOf("permission denied", "must be owner", "42501")
                        .doesNotContain("neither changed nor taken out");
            } finally {
                running.rollback();
            }
        }
    }

    @Test
    void itAddsAndSealsAndNoMore() {
        roster.disable(system, filler.id());

        assertThat(proof.verify(audit)).isInstanceOf(Verified.Whole.class);
        // what is sealed, not even who may seal seals anew
        assertThatThrownBy(() -> db.sql("update journal set hash = null").update())
                .hasMessageContaining("neither changed nor taken out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from journal",
                "truncate journal",
                "update journal set subject = 'x'",
                "update journal set hash = null",
                "update journal set line = line + 1, before = before, hash = hash"
            })
    void theTriggerStopsTheOwnerToo(String sql) throws SQLException {
        try (var owner = database.coordinates().connect();
                var words = owner.createStatement()) {
            owner.setAutoCommit(false);
            words.execute(
                    """
                    insert into journal (at, person_name, act, subject, detail, line, before, hash)
                    values (now(), '', 'Tried', '', '{}', 1000000, '', 'tried')
                    """);
            assertThatThrownBy(() -> words.execute(sql))
                    .hasMessageContaining("neither changed nor taken out");
            owner.rollback();
        }
    }

    @Test
    void everyOtherTableIsKeptByWhoRuns() {
        assertThat(
                        db.sql(
                                        """
                                        select c.relname from pg_class c
                                         where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                                           and not (has_table_privilege(c.oid, 'select') and has_table_privilege(c.oid, 'insert')
                                                    and has_table_privilege(c.oid, 'update') and has_table_privilege(c.oid, 'delete'))
                                         order by 1
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("flyway_schema_history", "journal", "journal_cut", "journal_day");
    }
}
