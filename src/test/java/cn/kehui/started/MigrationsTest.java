package cn.kehui.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts on an empty database: two at once, one that is killed half-way, one on what another
 * version has migrated.
 */
// house: long because each way in which a first start can go wrong needs its own two starts
@Tag("slow")
class MigrationsTest {
    private static final String HISTORY =
            "select version from flyway_schema_history where version is not null order by installed_rank";

    private static final String TABLES =
            "select tablename from pg_tables where schemaname = 'public' order by 1";

    @TempDir Path folder;
    private External external;

    @BeforeEach
    void open() throws SQLException {
        external = new External();
    }

    @AfterEach
    void close() {
        external.close();
    }

    private List<String> asked(String sql) throws SQLException {
        return external.asked(sql);
    }

    @Test
    void twoAtOnceOnAnEmptyExternalDatabaseBothComeUpOnOneSchema() throws Exception {
        // of one machine: they share the keys that they make
        try (var one = Started.run(folder.resolve("data"), external.variables());
                var two = Started.run(folder.resolve("data"), external.variables())) {
            assertThat(one.serves()).as(one.words()).isTrue();
            assertThat(two.serves()).as(two.words()).isTrue();
            assertThat(one.words()).doesNotContain("角色没有分开");
        }
        assertThat(asked(HISTORY)).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(asked("select version from flyway_schema_history where not success")).isEmpty();
        assertThat(asked("select distinct tableowner from pg_tables where schemaname = 'public'"))
                .containsExactly("the_owner");
        assertThat(
                        asked(
                                "select privilege_type from information_schema.role_table_grants where grantee = 'the_product' and table_name = 'journal' order by 1"))
                .containsExactly("INSERT", "SELECT");
    }

    @Test
    void oneThatIsKilledHalfWayLeavesNothingHalfDoneAndTheNextCarriesOn() throws Exception {
        try (var blocking = external.owner();
                var words = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            // the name is taken until this ends: whoever makes this table waits in mid-migration
            words.execute("create table duty (id int)");
            var killed = Started.run(folder.resolve("one"), external.variables());
            waitFor(
                    "select 1 from pg_stat_activity where query like '%create table duty%' and wait_event_type = 'Lock'");
            killed.kill();
            blocking.rollback();
        }
        waitFor(
                "select 1 where not exists (select 1 from pg_stat_activity where query like '%create table duty%' and pid <> pg_backend_pid())");
        assertThat(asked(HISTORY)).endsWith("20261121.0701");
        assertThat(asked("select to_regclass('campaign') || ''")).containsExactly((String) null);

        try (var next = Started.run(folder.resolve("two"), external.variables())) {
            assertThat(next.serves()).as(next.words()).isTrue();
        }
        assertThat(asked(HISTORY)).contains("20261121.0702").doesNotHaveDuplicates();

        try (var db = external.owner();
                var words = db.createStatement()) {
            words.execute(
                    "update flyway_schema_history set checksum = 1 where version = '20261121.0702'");
        }
        try (var changed = Started.run(folder.resolve("two"), external.variables())) {
            assertThat(changed.serves()).isFalse();
            assertThat(changed.code()).isEqualTo(2);
            assertThat(changed.words())
                    .contains("升级步骤与这个版本的科汇不符，数据没有动", "20261121.0702")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aMigrationThatFailsSaysWhatToDo() throws Exception {
        try (var db = external.owner();
                var words = db.createStatement()) {
            // somebody else's table of that name, in a schema that is not empty
            words.execute("create table duty (id int)");
        }
        try (var failed = Started.run(folder.resolve("one"), external.variables())) {
            assertThat(failed.serves()).isFalse();
            assertThat(failed.code()).isEqualTo(2);
            assertThat(failed.words()).contains("没有启动").doesNotContain("\tat ");
        }
    }

    @Test
    void aStepWhoseSqlFailsIsUndoneWholeAndTheNextStartGoesOnFromIt() throws Exception {
        external.migrate("20261121.0701");
        var made = asked(TABLES);
        try (var db = external.owner();
                var words = db.createStatement()) {
            // of the two tables of the next step, the second
            words.execute("create table duty (theirs int)");
        }
        try (var failed = Started.run(folder.resolve("one"), external.variables())) {
            assertThat(failed.serves()).isFalse();
            assertThat(failed.code()).isEqualTo(2);
            assertThat(failed.words())
                    .contains(
                            "没有启动：升级数据库的一步没有成功，这一步已整步撤回",
                            "会从这一步接着做",
                            "20261121_0702",
                            "relation \"duty\" already exists")
                    .doesNotContain("\tat ");
        }
        assertThat(asked(HISTORY)).endsWith("20261121.0701");
        assertThat(asked("select version from flyway_schema_history where not success")).isEmpty();
        assertThat(asked(TABLES)).containsExactlyInAnyOrderElementsOf(with(made, "duty"));

        try (var db = external.owner();
                var words = db.createStatement()) {
            words.execute("drop table duty");
        }
        try (var next = Started.run(folder.resolve("one"), external.variables())) {
            assertThat(next.serves()).as(next.words()).isTrue();
        }
        assertThat(asked(HISTORY)).contains("20261121.0702").doesNotHaveDuplicates();
    }

    private static List<String> with(List<String> all, String one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    @Test
    void ofTwoAtOnceOnAnEmptyDirectoryOneComesUpAndTheOtherSaysSo() throws Exception {
        var data = folder.resolve("embedded");
        try (var one = Started.run(data, Map.of());
                var two = Started.run(data, Map.of())) {
            boolean first = one.serves();
            boolean second = two.serves();
            assertThat(first).as(one.words() + two.words()).isNotEqualTo(second);
            var other = first ? two : one;
            assertThat(other.code()).isEqualTo(2);
            assertThat(other.words())
                    .contains("正由另一个科汇", "http://127.0.0.1:")
                    .doesNotContain("进程 ?");
        }
    }

    private void waitFor(String sql) throws SQLException, InterruptedException {
        for (int tries = 0; asked(sql).isEmpty(); tries++) {
            assertThat(tries).as(sql).isLessThan(1_200);
            Thread.sleep(50);
        }
    }
}
