package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Asked;
import cn.kehui.world.Guest;
import cn.kehui.world.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One press of 报送, from the request to its answer: what it asks the database, and what becomes of
 * it beside others and where something fails.
 */
class FilingPressTest {
    private static final Path REPORT = Path.of("samples/统计表/市南区统计表.docx");
    private static final int HANDS = 8;
    private static final Asked ASKED = new Asked();

    @TempDir static Path folder;
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start(folder.resolve("data"), ASKED);
    }

    @AfterAll
    static void end() {
        product.close();
    }

    @Test
    void filingIsOneTransactionOfFewStatements() throws Exception {
        var desk = new Desk("崂山区科学技术局");

        assertThat(desk.file("7")).isEqualTo(303);

        var filing = ASKED.next("POST " + desk.form + "/submissions");
        System.out.println(filing.listed());
        System.out.printf(
                "%d statements, %d transactions, %d of them writing%n",
                filing.statements().size(), filing.transactions(), filing.writing());
        assertThat(filing.statements()).hasSizeLessThanOrEqualTo(11);
        assertThat(filing.writing()).as("its own, and the session's").isEqualTo(2);
        assertThat(filing.statements().stream().filter(one -> one.contains("from obligation o\n")))
                .as("the obligation, and what is accepted above it")
                .hasSize(2);
    }

    /** The last thing that filing writes cannot be written: nothing is filed, no word is lost. */
    @Test
    void whatWasSentIsKeptWhereFilingFails() throws Exception {
        var desk = new Desk("市南区科学技术局");
        assertThat(desk.file("many")).isEqualTo(422);

        owner("alter table tally rename to tally_elsewhere");
        assertThat(desk.file("31")).isEqualTo(500);
        owner("alter table tally_elsewhere rename to tally");

        assertThat(desk.written()).isEqualTo("31");
        assertThat(desk.file("31")).isEqualTo(303);
    }

    /** One page pressed by many hands: one version, and all are told that it is filed. */
    @Test
    void manyPressesAtOnceFileOnce() throws Exception {
        var desk = new Desk("青岛西海岸新区科学技术局");
        var sent = desk.sends("12");

        var answers = new ArrayList<Callable<Integer>>();
        for (int hand = 0; hand < HANDS; hand++) {
            answers.add(() -> desk.guest.post(desk.form + "/submissions", sent).status());
        }
        var statuses = new ArrayList<Integer>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : hands.invokeAll(answers)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).hasSize(HANDS).containsOnly(303);
        assertThat(number("select count(*) from submission where obligation_id = '%s'", desk))
                .isEqualTo(1);
        assertThat(number("select max(version) from step where obligation_id = '%s'", desk))
                .isEqualTo(1);
    }

    /** Somebody types while somebody else opens the page for the first time. */
    @Test
    void aPageThatIsOpenedTakesNoWordsAway() throws Exception {
        var desk = new Desk("胶州市科学技术局");
        owner("delete from draft where obligation_id = '%s'".formatted(desk.id()));
        try (var other = product.database().coordinates().connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            // as saving does
            statement.execute(
                    "select from obligation where id = '%s' for update".formatted(desk.id()));
            statement.execute(
                    """
                    insert into draft (campaign_id, obligation_id, submission_id, answers, edited_by, edited_at)
                    select o.campaign_id, o.id, gen_random_uuid(), '{"unit": "", "values": {"events_held": "77"}, "rows": []}', p.id, now()
                      from obligation o, person p where o.id = '%s' limit 1
                    """
                            .formatted(desk.id()));
            var opened = new FutureTask<>(() -> desk.guest.get(desk.form).status());
            Thread.ofVirtual().start(opened);
            while (number("select count(*) from pg_locks where not granted", desk) == 0) {
                assertThat(opened.isDone()).as("it waits").isFalse();
                Thread.sleep(5);
            }
            other.commit();
            assertThat(opened.get()).isEqualTo(200);
        }
        assertThat(desk.written()).isEqualTo("77");
    }

    private static long number(String sql, Desk desk) throws SQLException {
        try (var db = product.database().coordinates().connect();
                var found = db.createStatement().executeQuery(sql.formatted(desk.id()))) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void owner(String sql) throws SQLException {
        try (var db = product.database().coordinates().connect();
                var statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Somebody at the statistics table of a district, without a script. */
    private static final class Desk {
        private final Guest guest = new Guest(product.address());
        private final String form;

        Desk(String unit) throws Exception {
            guest.signIn(unit);
            form =
                    guest.get("/desk").page().select("a[href^=/obligations/]").stream()
                            .filter(link -> link.text().contains("统计表"))
                            .findFirst()
                            .orElseThrow()
                            .attr("href");
            guest.upload(
                    form + "/papers",
                    Map.of("_csrf", guest.get(form).csrf(), "demand", "summary"),
                    "summary.docx",
                    Files.readAllBytes(REPORT));
        }

        String id() {
            return form.substring(form.lastIndexOf('/') + 1);
        }

        /** What a browser without a script sends, with that figure everywhere. */
        Map<String, String> sends(String figure) throws Exception {
            var page = guest.get(form);
            var sent = new LinkedHashMap<String, String>();
            for (var input : page.page().select("#fill input[type=text], #fill textarea")) {
                sent.put(input.attr("name"), "");
            }
            for (var input : page.page().select(".field.figure input[type=text]")) {
                sent.put(input.attr("name"), figure);
            }
            sent.put("_csrf", page.csrf());
            sent.put("under", page.page().select("input[name=under]").val());
            return sent;
        }

        /** The status of the answer to a press with that figure everywhere. */
        int file(String figure) throws Exception {
            return guest.post(form + "/submissions", sends(figure)).status();
        }

        String written() throws Exception {
            return guest.get(form).page().selectFirst(".field.figure input[type=text]").val();
        }
    }
}
