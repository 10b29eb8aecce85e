package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Settings;
import cn.kehui.ground.message.MailServer;
import cn.kehui.world.DemoServer;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product is killed a dozen times while it sends mail: none is sent twice, and none is lost
 * unseen. One that was killed in the very moment before its full stop is shown as unsure (ADR
 * 0019).
 */
@Tag("slow")
class KilledMailTest {
    private static final int MAILS = 400;
    private static final int KILLS = 12;

    /** So many are taken in between two kills. */
    private static final int AT_LEAST = 12;

    private static final long PATIENCE_SECONDS = 60;

    private static final String MESSAGES =
            """
            insert into message (id, person_id, key, about, title, body, href, told_at)
            select gen_random_uuid(), (select id from person limit 1), 'killed/' || n, 'nothing', '提醒 ' || n,
                   '请报送。', '/desk', '2025-05-06 09:00+08'
              from generate_series(1, %d) n
            """
                    .formatted(MAILS);
    private static final String QUEUED =
            """
            insert into mail (message_id, address, header, state, next_at)
            select id, 'somebody@example.cn', '<' || id || '@example.cn>', 'WAITING', told_at
              from message where key like 'killed/%'
            """;
    private static final String UNDER =
            "select l.header from mail l join message m on m.id = l.message_id where key like 'killed/%%' and state = '%s'";

    @TempDir Path folder;

    @Test
    void noMailIsSentTwiceAndNoneIsLostUnseen() throws Exception {
        var data = folder.resolve("data");
        DemoServer.start(data).kill();
        var all = queue();
        try (var mail = MailServer.start()) {
            mail.slow(10);
            var random = new Random(2025);
            for (int kill = 0; kill < KILLS; kill++) {
                var server = DemoServer.start(data, smtp(mail));
                waitFor(mail, mail.taken().size() + AT_LEAST);
                Thread.sleep(random.nextInt(150));
                server.kill();
            }
            assertThat(mail.taken()).as("otherwise nothing was tried").hasSizeLessThan(MAILS);
            var last = DemoServer.start(data, smtp(mail));
            waitFor(mail, MAILS - KILLS);
            Thread.sleep(3000);
            last.kill();

            var taken = headers(mail);
            assertThat(taken).doesNotHaveDuplicates();
            try (var database = database();
                    var db = database.coordinates().connect()) {
                var unsure = words(db, UNDER.formatted("UNSURE"));
                var sent = words(db, UNDER.formatted("SENT"));
                assertThat(words(db, UNDER.formatted("WAITING"))).isEmpty();
                assertThat(words(db, UNDER.formatted("FAILED"))).isEmpty();
                assertThat(taken).containsAll(sent);
                var seen = new HashSet<>(taken);
                seen.addAll(unsure);
                assertThat(seen).isEqualTo(new HashSet<>(all));
                assertThat(unsure).hasSizeLessThanOrEqualTo(KILLS);
            }
        }
    }

    private List<String> queue() throws Exception {
        try (var database = database();
                var db = database.coordinates().connect()) {
            try (var statement = db.createStatement()) {
                statement.executeUpdate(MESSAGES);
                assertThat(statement.executeUpdate(QUEUED)).isEqualTo(MAILS);
            }
            return words(db, UNDER.formatted("WAITING"));
        }
    }

    private Database database() {
        return Database.start(new Settings(folder.resolve("data-demo"), "a test", null));
    }

    private static Map<String, String> smtp(MailServer mail) {
        return Map.of(
                "KEHUI_SMTP_HOST", "127.0.0.1",
                "KEHUI_SMTP_PORT", "" + mail.port(),
                "KEHUI_SMTP_TLS", "none",
                "KEHUI_SMTP_FROM", "kehui@example.cn");
    }

    private static void waitFor(MailServer mail, int many) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (mail.taken().size() < many && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(mail.taken()).hasSizeGreaterThanOrEqualTo(many);
    }

    private static List<String> headers(MailServer mail) throws MessagingException {
        var headers = new ArrayList<String>();
        for (var one : mail.taken()) {
            headers.add(one.getHeader("Message-ID")[0]);
        }
        return headers;
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
