package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.JournalChain;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Settings;
import cn.kehui.world.DemoServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed twenty times while many file, and while its readers are under attack: what
 * it said it has, it has, and once; and no reader outlives it.
 */
@Tag("slow")
class KilledFilingTest {
    private static final int KILLS = 20;
    private static final int CLERKS = 6;

    /** So many submissions are acknowledged between two kills. */
    private static final int AT_LEAST = 8;

    private static final long PATIENCE_SECONDS = 60;

    @TempDir Path folder;

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> handedIn = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> troubles = new ConcurrentLinkedQueue<>();

    @Test
    void everyAcknowledgedSubmissionIsThereOnceAndTheJournalWhole() throws Exception {
        var data = folder.resolve("data");
        var random = new Random(2025);
        for (int kill = 0; kill < KILLS; kill++) {
            var server = DemoServer.start(data);
            var clerks = clerks(server.address());
            clerks.add(Thread.ofPlatform().start(new Attacker(server.address(), handedIn)));
            waitFor(acknowledged.size() + AT_LEAST);
            Thread.sleep(random.nextInt(250));
            server.kill();
            for (var clerk : clerks) {
                clerk.join();
            }
            noReaderIsLeft();
        }
        assertThat(troubles).isEmpty();
        // otherwise nothing was tried
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * AT_LEAST);
        assertThat(new HashSet<>(acknowledged)).hasSameSizeAs(acknowledged);
        assertThat(handedIn).hasSizeGreaterThanOrEqualTo(KILLS);
        try (var database =
                        Database.start(new Settings(folder.resolve("data-demo"), "a test", null));
                var db = database.coordinates().connect()) {
            assertThat(kept(db)).containsAll(acknowledged);
            assertThat(words(db, HANDED_IN)).containsAll(handedIn).doesNotHaveDuplicates();
            assertThat(words(db, WITHOUT_CONTENT)).isEmpty();
            assertThat(words(db, TWICE)).isEmpty();
            assertThat(words(db, WITHOUT_STEP)).isEmpty();
            assertThat(words(db, HALF)).isEmpty();
            assertThat(words(db, UNRECORDED)).isEmpty();
            assertThat(JournalChain.broken(db)).isEmpty();
        }
    }

    private static final String KEPT = "select id::text from submission";
    private static final String HANDED_IN = "select name from collected_file";
    private static final String WITHOUT_CONTENT =
            """
            select coalesce(f.name, c.sha256) from collected_file f
              full join collected_content c on c.sha256 = f.content
             where f.name is null or c.sha256 is null
            """;
    private static final String TWICE =
            """
            select obligation_id || ': ' || count(*) || ' of ' || max(version)
              from submission group by obligation_id having count(*) <> max(version)
            """;
    private static final String WITHOUT_STEP =
            """
            select coalesce(s.id, t.submission_id)::text
              from submission s
              full join (select submission_id from step where act = 'FILE') t on t.submission_id = s.id
             where s.id is null or t.submission_id is null
            """;
    private static final String HALF =
            """
            select s.id::text from submission s left join figure f on f.submission_id = s.id
             group by s.id having count(f.field) <> 19
            """;
    private static final String UNRECORDED =
            """
            select t.id::text from step t
             where not exists (select 1 from journal j
                                where j.act = 'Moved' and j.subject = t.obligation_id::text
                                  and j.detail ->> 'submission' = t.submission_id::text
                                  and j.detail ->> 'move' = t.act)
            """;

    /** A reader ends when it hears that its owner has. */
    private void noReaderIsLeft() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (orphans() > 0 && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(orphans()).isZero();
    }

    private static long orphans() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.parent().map(ProcessHandle::pid).orElse(1L) == 1)
                .filter(
                        process ->
                                process.info().commandLine().orElse("").contains("kehui-scratch-"))
                .count();
    }

    private void waitFor(int many) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (acknowledged.size() < many && troubles.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
    }

    private List<Thread> clerks(String address) throws Exception {
        var threads = new ArrayList<Thread>();
        for (var name : Clerk.fillers(address).stream().limit(CLERKS).toList()) {
            threads.add(
                    Thread.ofPlatform()
                            .uncaughtExceptionHandler((_, e) -> troubles.add(name + ": " + e))
                            .start(new Clerk(address, name, acknowledged)));
        }
        assertThat(threads).hasSize(CLERKS);
        return threads;
    }

    private static List<String> kept(Connection db) throws SQLException {
        return words(db, KEPT);
    }

    private static List<String> words(Connection db, String sql) throws SQLException {
        var words = new ArrayList<String>();
        try (var query = db.createStatement();
                var row = query.executeQuery(sql)) {
            while (row.next()) {
                words.add(row.getString(1));
            }
        }
        return words;
    }
}
