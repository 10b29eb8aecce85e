package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody beside the product holds what it wants, in the order that hurts. */
@Tag("slow")
class CrowdedTest {
    @TempDir static Path folder;
    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        office = new Office(folder);
    }

    @AfterAll
    static void close() throws Exception {
        office.close();
    }

    /**
     * Saving holds the obligation and then its draft. Somebody who does it the other way round
     * meets it: PostgreSQL rolls one of the two back, and who saved notices nothing.
     */
    @Test
    void aDeadlockIsTriedAgainAndSaves() throws Exception {
        office.saved("31");
        try (var other = office.outside.coordinates().connect();
                var statement = other.createStatement()) {
            // who looks for a deadlock first is rolled back: that is to be the product
            statement.execute("set deadlock_timeout = '30s'");
            other.setAutoCommit(false);
            statement.execute(
                    "select from draft where obligation_id = '%s' for update"
                            .formatted(office.id()));
            var save = later(() -> office.saved("32"));
            waitUntilSomebodyWaits();
            statement.execute(
                    "select from obligation where id = '%s' for update".formatted(office.id()));
            other.commit();
            assertThat(save.get()).isEqualTo("32");
        }
        assertThat(
                        office.number(
                                "select deadlocks from pg_stat_database where datname = current_database()"))
                .as("otherwise nothing was tried")
                .isPositive();
    }

    /** Where the office's database is set to be strict, the second of two comes again by itself. */
    @Test
    void aConflictOfSerializationIsTriedAgainAndSaves() throws Exception {
        strictly("repeatable read");
        try (var other = office.outside.coordinates().connect();
                var statement = other.createStatement()) {
            office.saved("33");
            other.setAutoCommit(false);
            statement.execute(
                    "update obligation set revision = revision + 1 where id = '%s'"
                            .formatted(office.id()));
            var save = later(() -> office.saved("34"));
            waitUntilSomebodyWaits();
            other.commit();
            assertThat(save.get()).isEqualTo("34");
        } finally {
            strictly("read committed");
        }
    }

    /** Somebody else holds the table for long: the server itself ends the wait. */
    @Test
    void aStatementThatWaitsTooLongEndsInWords() throws Exception {
        office.saved("65");
        try (var other = office.outside.coordinates().connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table draft in access exclusive mode");
            var answer = office.file("66");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.page().text()).contains("没有在限定时间内答复");
            other.rollback();
        }
        assertThat(office.figure()).isEqualTo("65");
        assertThat(office.saved("67")).isEqualTo("67");
    }

    private static Future<String> later(Callable<String> work) {
        var done = new FutureTask<>(work);
        Thread.ofVirtual().start(done);
        return done;
    }

    private static void strictly(String isolation) throws Exception {
        try (var db = office.outside.coordinates().connect();
                var statement = db.createStatement()) {
            statement.execute(
                    "alter system set default_transaction_isolation = '" + isolation + "'");
            statement.execute("select pg_reload_conf()");
        }
        office.product.the(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    private static void waitUntilSomebodyWaits() throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            if (office.number("select count(*) from pg_locks where not granted") > 0) {
                return;
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("nobody waits");
    }
}
