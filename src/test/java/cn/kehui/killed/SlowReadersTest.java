package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.JournalLookup;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.vault.Vault;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever takes in slowly what is sent holds none of the few connections to the database: more of
 * them than there are connections stop nobody.
 */
@Tag("slow")
class SlowReadersTest {
    private static final int MORE = 2;
    private static final int PATIENCE = 60;
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

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

    @Test
    void ofTheJournal() throws Exception {
        var lookup = office.product.the(JournalLookup.class);
        var auditor = auditor();
        var all = new JournalLookup.Query(Scope.EVERY_UNIT, true, "", "", Instant.EPOCH, FAR);
        int readers = connections() + MORE;
        var begun = new CountDownLatch(readers);
        var on = new CountDownLatch(1);
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < readers; i++) {
                done.add(
                        threads.submit(
                                () ->
                                        lookup.export(
                                                auditor,
                                                all,
                                                "csv",
                                                _ -> {
                                                    begun.countDown();
                                                    waitFor(on);
                                                })));
            }
            try {
                assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).as("all read").isTrue();
                othersWork("71");
            } finally {
                on.countDown();
            }
            for (var one : done) {
                one.get();
            }
        }
    }

    @Test
    void ofAFile() throws Exception {
        var vault = office.product.the(Vault.class);
        var bytes = new byte[3 << 20];
        var kept = vault.keep(new ByteArrayInputStream(bytes));
        var readers = new ArrayList<InputStream>();
        for (int i = 0; i < connections() + MORE; i++) {
            var reader = vault.open(kept.id());
            assertThat(reader.read()).isZero();
            readers.add(reader);
        }
        othersWork("72");
        for (var reader : readers) {
            assertThat(reader.readAllBytes()).hasSize(bytes.length - 1);
        }
    }

    /** A page that reads and one that saves, while the readers are in the middle. */
    private static void othersWork(String figure) throws Exception {
        office.atRest();
        assertThat(office.guest.get("/desk").status()).isEqualTo(200);
        assertThat(office.saved(figure)).isEqualTo(figure);
    }

    private static int connections() {
        return office.product.the(HikariDataSource.class).getMaximumPoolSize();
    }

    private static Actor auditor() throws Exception {
        try (var db = office.outside.coordinates().connect();
                var found = db.createStatement().executeQuery("select id from person limit 1")) {
            found.next();
            var person = new PersonId(found.getObject(1, UUID.class));
            var known = office.product.the(People.class).known(person);
            return new Actor(person, known.name(), known.unit(), Set.of(Role.AUDIT_ADMIN));
        }
    }

    private static void waitFor(CountDownLatch on) {
        try {
            on.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts", e);
        }
    }
}
