package cn.kehui.ground.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The embedded database, started for real. */
class DatabaseTest {
    private final Path data = TestPlace.fresh();

    @AfterEach
    void clear() {
        TestPlace.remove(data);
    }

    @Test
    void isDurableAndAsksForItsPassword() throws SQLException {
        try (var database = start(data)) {
            var server = database.coordinates();
            assertThat(shown(server, "fsync")).isEqualTo("on");
            assertThat(shown(server, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(server, "full_page_writes")).isEqualTo("on");
            assertThat(shown(server, "data_checksums")).isEqualTo("on");
            assertThat(shown(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(shown(server, "server_encoding")).isEqualTo("UTF8");
            assertThat(shown(server, "server_version")).isEqualTo(Engine.VERSION);
            assertThatThrownBy(
                            () -> new Coordinates(server.url(), server.user(), "wrong").connect())
                    .hasMessageContaining("password authentication failed");
        }
    }

    /** Data directories from before have no such role, and no password for it. */
    @Test
    void runsAsSomebodyWhoOwnsNothing() throws Exception {
        try (var database = start(data);
                var owner = database.coordinates().connect()) {
            owner.createStatement().execute("drop role kehui_running");
        }
        Files.delete(new DataDir(data).secrets().resolve(Roles.RUNNING_PASSWORD));

        try (var database = start(data);
                var running = database.running().connect();
                var words = running.createStatement()) {
            assertThat(database.separate()).isTrue();
            assertThatThrownBy(() -> words.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> words.execute("create role other"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(mode(new DataDir(data).secrets().resolve(Roles.RUNNING_PASSWORD)))
                .isEqualTo("rw-------");
    }

    @Test
    void saysThatOneRoleIsNotSeparate() {
        try (var embedded = start(data)) {
            var one = new Settings(data, "here", embedded.coordinates());
            assertThat(Database.start(one).separate()).isFalse();
        }
    }

    @Test
    void keepsItsPasswordFromOtherUsers() throws Exception {
        var secrets = DataDir.open(data).secrets();
        var password = Secret.keep(secrets.resolve("database-password"));

        assertThat(password)
                .hasSize(32)
                .isEqualTo(Secret.keep(secrets.resolve("database-password")));
        assertThat(mode(secrets)).isEqualTo("rwx------");
        assertThat(mode(secrets.resolve("database-password"))).isEqualTo("rw-------");
    }

    @Test
    void doesAnewWhatAKilledStartLeftHalfDone() throws Exception {
        Files.delete(new DataDir(data).engines());
        var half = new DataDir(data);
        Files.createDirectories(half.engines().resolve("18.6.part123/bin"));
        Files.writeString(half.engines().resolve("18.6.part123/bin/postgres"), "cut short");
        Files.createDirectories(half.database().resolve("cluster.part-1/base"));

        start(data).close();

        assertThat(half.engines().toFile().list()).containsExactly(Engine.VERSION);
        assertThat(half.database().toFile().list()).containsExactly("cluster");
    }

    @Test
    void refusesTheDataOfAnotherMajorVersionAndLeavesItAlone() throws Exception {
        var cluster = new DataDir(data).cluster();
        Files.createDirectories(cluster);
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");

        var database = Database.start(new Settings(data, "here", null));

        assertThatThrownBy(database::coordinates)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PostgreSQL 17");
        database.close();
        assertThat(cluster.toFile().list()).containsExactly("PG_VERSION");
    }

    @Test
    void refusesADirectoryThatCannotBe() throws Exception {
        var file = Files.writeString(data.resolve("a file"), "");

        assertThatThrownBy(() -> Database.start(new Settings(file.resolve("data"), "here", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("写不进去");
    }

    @Test
    void readsAnAddressAsPsqlAndAsJdbcWriteIt() {
        assertThat(Coordinates.of("postgresql://a:b%20c@db:5433/kehui?sslmode=require", null, null))
                .isEqualTo(
                        new Coordinates(
                                "jdbc:postgresql://db:5433/kehui?sslmode=require", "a", "b c"));
        assertThat(Coordinates.of("jdbc:postgresql://db/kehui", "a", "b"))
                .isEqualTo(new Coordinates("jdbc:postgresql://db/kehui", "a", "b"));
        assertThatThrownBy(() -> Coordinates.of("mysql://db/kehui", null, null))
                .hasMessageContaining("看不懂");
    }

    @Test
    void saysWhenAnExternalDatabaseDoesNotAnswer() {
        var nowhere = new Coordinates("jdbc:postgresql://127.0.0.1:1/kehui", "a", "b");
        var database = Database.start(new Settings(data, "here", nowhere));

        assertThatThrownBy(database::coordinates)
                .hasMessageContaining("连不上数据库")
                .hasMessageNotContaining("null");
    }

    @Test
    void saysWhichOfTwoRolesCannotComeIn() {
        try (var embedded = start(data)) {
            var owner = embedded.coordinates();
            var nobody = new Coordinates(owner.url(), "nobody_here", "b");
            var settings = new Settings(data, "here", nobody, owner, null);
            assertThatThrownBy(Database.start(settings)::coordinates)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("nobody_here");
        }
    }

    private static Database start(Path data) {
        var database = Database.start(new Settings(data, "here", null));
        database.coordinates();
        return database;
    }

    private static String shown(Coordinates server, String setting) throws SQLException {
        try (var connection = server.connect();
                var shown = connection.createStatement().executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
