package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.batch.BatchId;
import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Settings;
import cn.kehui.world.DemoServer;
import cn.kehui.world.Guest;
import cn.kehui.world.MailedTables;
import cn.kehui.world.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product is killed twice while it files a folder for its units. It goes on by itself: nothing
 * is filed twice, nothing is lost, and nothing is half at any moment.
 */
@Tag("slow")
class KilledBatchTest {
    private static final int ALL = 600;
    private static final int KILLS = 1; // two transactions are left then

    /** Of the units of the batch: what was kept of them, and how many of the batch are done. */
    private static final String KEPT =
            """
            with mine as (select campaign_id, obligation_id as id, outcome from batch_file where batch_id = '%s')
            select (select count(*) from mine where outcome = 'FILED'),
                   (select count(*) from mine where outcome is not null),
                   (select count(*) from mine join obligation o on o.campaign_id = mine.campaign_id and o.id = mine.id and o.state = 'FILED'),
                   (select count(*) from mine join submission s on s.campaign_id = mine.campaign_id and s.obligation_id = mine.id),
                   (select count(*) from mine join submission s on s.campaign_id = mine.campaign_id and s.obligation_id = mine.id
                                               join tally t on t.campaign_id = s.campaign_id and t.submission_id = s.id),
                   (select count(*) from mine join step p on p.campaign_id = mine.campaign_id and p.obligation_id = mine.id and p.act = 'FILE'),
                   (select count(*) from mine join journal j on j.act = 'Moved' and j.subject = mine.id::text)
            """;

    @TempDir Path folder;
    private BatchId batch;

    @Test
    void whatWasCutIsGoneOnWithAndFiledOnce() throws Exception {
        prepared();
        var data = folder.resolve("data");
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var server = DemoServer.start(data);
            var guest = new Guest(server.address());
            guest.signIn("叶知微");
            if (kill == 0) {
                var page = guest.get("/batches/" + batch);
                guest.post("/batches/" + batch + "/confirmation", Map.of("_csrf", page.csrf()));
            }
            waitFor(guest, before + 1);
            server.kill();
            var kept = kept();
            assertThat(kept).as("all of one or nothing of it").containsOnly(kept.getFirst());
            assertThat(kept.getFirst()).as("cut in the middle").isBetween(before + 1, ALL - 1);
            before = kept.getFirst();
        }
        var last = DemoServer.start(data);
        var guest = new Guest(last.address());
        guest.signIn("叶知微");
        waitFor(guest, ALL);
        assertThat(guest.get("/batches/" + batch).page().select("[role=status]").text())
                .isEqualTo("已报送 " + ALL + " 份，放入草稿 0 份，没有动 0 份。");
        last.kill();
        assertThat(kept()).containsOnly(ALL);
    }

    /** Units, and a table of each, looked at and not yet confirmed. */
    private void prepared() throws Exception {
        var mail = Files.createDirectory(folder.resolve("mail"));
        try (var product = Product.start(folder.resolve("data-demo"), Map.of())) {
            batch = new MailedTables(product, mail).tried(ALL);
        }
    }

    /** Until so many are done, as the page says it. */
    private void waitFor(Guest guest, int many) throws Exception {
        for (int tries = 0; tries < 6000; tries++) {
            var page = guest.get("/batches/" + batch).page();
            var done = page.select(".reading progress").attr("value");
            if (done.isEmpty() || Integer.parseInt(done) >= many) {
                return;
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("it does not go on");
    }

    private List<Integer> kept() throws Exception {
        var settings = new Settings(folder.resolve("data-demo"), "a test", null);
        try (var database = Database.start(settings);
                var db = database.coordinates().connect()) {
            return row(db);
        }
    }

    private List<Integer> row(Connection db) throws Exception {
        try (var statement = db.createStatement();
                var found = statement.executeQuery(KEPT.formatted(batch.value()))) {
            found.next();
            var row = new ArrayList<Integer>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.add(found.getInt(i));
            }
            return row;
        }
    }
}
