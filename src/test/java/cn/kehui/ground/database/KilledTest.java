package cn.kehui.ground.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to the data when Kehui does not end as it should. */
class KilledTest {
    private final Path data = TestPlace.fresh();

    @AfterEach
    void clear() {
        TestPlace.remove(data);
    }

    @Test
    void keepsWhatWasCommittedAndLeavesNoProcessWhenTheJvmIsKilled() throws Exception {
        var child = ChildDatabase.start(data);
        commitARow(child.line());

        child.kill();

        waitUntilNobodyWorksOnIt();
        try (var next = start()) {
            assertThat(rows(next)).isEqualTo(1);
        }
    }

    @Test
    void endsAPostgresThatOutlivedItsKehuiAndThenStarts() throws Exception {
        var child = ChildDatabase.start(data);
        commitARow(child.line());
        var orphan = PidFile.lines(cluster()).getFirst();
        killGuards(child);
        child.kill();
        assertThat(Leftovers.living(cluster())).contains(orphan);

        try (var next = start()) {
            assertThat(rows(next)).isEqualTo(1);
            assertThat(Leftovers.living(cluster())).doesNotContain(orphan);
        }
    }

    @Test
    void isNotHeldUpByThePidFileOfTheDeadWhoseNumberIsNowAnothers() throws Exception {
        start().close();
        var ours = ProcessHandle.current().pid();
        Files.writeString(
                cluster().resolve("postmaster.pid"),
                ours + "\n" + cluster() + "\n1\n5432\n\n127.0.0.1\n\nready\n");

        try (var next = start()) {
            assertThat(next.coordinates().url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void refusesASecondStartOnTheSameDataAndSaysWhoServesIt() throws Exception {
        try (var first = start()) {
            first.coordinates();
            var words = ChildDatabase.start(data).line();
            assertThat(words)
                    .contains("正由另一个科汇", "进程 " + ProcessHandle.current().pid(), "the first");
        }
    }

    private Database start() {
        var database = Database.start(new Settings(data, "the first", null));
        database.coordinates();
        return database;
    }

    private Path cluster() {
        return new DataDir(data).cluster();
    }

    private void commitARow(String url) throws SQLException {
        var password = Secret.keep(new DataDir(data).secrets().resolve("database-password"));
        try (var connection = new Coordinates(url, Cluster.USER, password).connect();
                var statement = connection.createStatement()) {
            statement.execute("create table kept (words text)");
            statement.execute("insert into kept values ('已提交')");
        }
    }

    private static int rows(Database database) throws SQLException {
        try (var connection = database.coordinates().connect();
                var found =
                        connection.createStatement().executeQuery("select count(*) from kept")) {
            found.next();
            return found.getInt(1);
        }
    }

    /**
     * The shells between the JVM and PostgreSQL, its direct child and that one's: without them
     * nobody tells PostgreSQL to end.
     */
    private static void killGuards(ChildDatabase child) {
        var guards =
                ProcessHandle.of(child.pid())
                        .orElseThrow()
                        .descendants()
                        .filter(
                                process ->
                                        process.info()
                                                .command()
                                                .orElse("")
                                                .matches(".*/(da|ba)?sh"))
                        .toList();
        assertThat(guards).hasSize(2);
        guards.forEach(ProcessHandle::destroyForcibly);
    }

    private void waitUntilNobodyWorksOnIt() throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 100 && !Leftovers.living(cluster()).isEmpty(); tenths++) {
            Thread.sleep(100);
        }
        assertThat(Leftovers.living(cluster())).isEmpty();
    }
}
