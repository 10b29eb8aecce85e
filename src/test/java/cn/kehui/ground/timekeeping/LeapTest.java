package cn.kehui.ground.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.collection.folder.MailedFile;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Journal;
import cn.kehui.ground.account.JournalLine;
import cn.kehui.ground.account.JournalProof;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.FormId;
import cn.kehui.world.Guest;
import cn.kehui.world.MovedClock;
import cn.kehui.world.Product;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** The clock of a running product is three years ahead for a while, and is put right. */
// house: long because one start of the product serves all leaps
@Tag("slow")
class LeapTest {
    private static final Duration YEARS = Duration.ofDays(3 * 365);
    private static final Duration MONTHS = Duration.ofDays(90);

    /** What by its nature comes and goes: sessions, and who was wrong lately. */
    private static final List<String> PASSING =
            List.of("spring_session", "spring_session_attributes", "sign_in_failure");

    @TempDir static Path data;
    private static final MovedClock clock = new MovedClock();
    private static Product product;
    private static Actor filler;

    @BeforeAll
    static void start() {
        product = Product.start(data, Map.of(), clock);
        filler = product.person("崂山区科学技术局");
    }

    @AfterEach
    void right() {
        clock.move(Duration.ZERO);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void noJobLosesARowOfAnyTableAndItIsSaid() {
        var mail = Path.of("samples/统计表/市南区统计表.docx");
        var visit = new CollectionId(UUID.randomUUID());
        var form = FormId.of("week-statistics@2025");
        product.the(Collections.class)
                .add(
                        visit,
                        form,
                        List.of(new MailedFile("市南区统计表.docx", mail, false, null)),
                        Whose.OWN);
        runEveryJob();
        long leaps = leaps();
        var before = rows();
        assertThat(before.keySet()).contains("collection", "collected_file", "journal", "message");

        clock.move(YEARS);
        runEveryJob();
        runEveryJob();
        assertThat(lost(before)).isEmpty();
        assertThat(leaps()).isEqualTo(leaps + 1);
        var told = rows().get("message");

        clock.move(Duration.ZERO);
        runEveryJob();
        assertThat(lost(before)).isEmpty();
        assertThat(leaps()).isEqualTo(leaps + 2);
        assertThat(rows().get("message")).as("nobody was reminded").isEqualTo(told);
        assertThat(product.the(Collections.class).find(visit).files()).isEqualTo(1);
        assertThat(product.the(Timekeeping.class).steady()).isFalse();
    }

    /**
     * What is too late is what the clock says at that moment, to everybody; the journal's order is
     * that of the acts.
     */
    @Test
    void aDeadlineThatHadPassedHasNotOnceTheClockIsPutBack() {
        var owed = owed();
        clock.move(MONTHS);
        var closed = nothingToReport(owed.id());
        assertThat(closed).isEqualTo(new Filing.Closed(owed.deadline().words(), owed.end()));

        clock.move(Duration.ZERO);
        assertThat(nothingToReport(owed.id())).isInstanceOf(Filing.Filed.class);

        clock.move(Duration.ofHours(-1));
        product.the(Submissions.class).withdraw(filler, owed.id(), "还要改");
        clock.move(Duration.ZERO);

        var steps = product.the(Obligations.class).steps(filler, owed.id());
        assertThat(steps.stream().map(step -> step.move().name()))
                .containsExactly("FILE", "WITHDRAW");
        assertThat(steps.getLast().at()).isBefore(steps.getFirst().at());
        var journal = product.the(Journal.class);
        journal.seal();
        assertThat(
                        journal.after(0, 1000).stream()
                                .filter(line -> line.act().equals("Moved"))
                                .filter(line -> line.subject().contains(owed.id().toString()))
                                .map(JournalLine::detail)
                                .map(detail -> detail.get("move")))
                .containsExactly("FILE", "WITHDRAW");
        assertThat(product.the(JournalProof.class).verify(product.person("郑半夏")))
                .isInstanceOf(Verified.Whole.class);
    }

    @Test
    void peopleComeInWhileItIsAheadAndAfterItIsPutRightAndNoSessionOutlivesThat() throws Exception {
        var before = new Guest(product.address());
        before.signIn("崂山区科学技术局");
        assertThat(inside(before)).isTrue();

        clock.move(YEARS);
        assertThat(inside(before)).as("its hours are over").isFalse();
        var ahead = new Guest(product.address());
        ahead.signIn("崂山区科学技术局");
        assertThat(inside(ahead)).isTrue();

        clock.move(Duration.ZERO);
        assertThat(inside(ahead)).as("it would last for three years").isFalse();
        ahead.signIn("崂山区科学技术局");
        assertThat(inside(ahead)).isTrue();
        assertThat(product.person("崂山区科学技术局").has(Role.FILLER)).isTrue();
    }

    private static Obligation owed() {
        return product.the(Obligations.class).owed(filler).stream()
                .filter(one -> one.title().contains("统计表") && one.end() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Filing nothingToReport(ObligationId id) {
        return product.the(Submissions.class)
                .answerNothing(filler, id, Submission.Nature.NIL, "今年没有");
    }

    private static boolean inside(Guest guest) throws Exception {
        return guest.get("/desk").status() == 200;
    }

    private static void runEveryJob() {
        for (var job :
                product.the(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks()) {
            job.getTask().getRunnable().run();
        }
    }

    private static long leaps() {
        return product.the(JdbcClient.class)
                .sql("select count(*) from journal where act = 'ClockLeapt'")
                .query(Long.class)
                .single();
    }

    /** How many rows each table has, found from the catalogue. */
    private static Map<String, Long> rows() {
        var db = product.the(JdbcClient.class);
        var rows = new TreeMap<String, Long>();
        for (var table :
                db.sql(
                                "select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace")
                        .query(String.class)
                        .list()) {
            if (!PASSING.contains(table)) {
                rows.put(
                        table,
                        db.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single());
            }
        }
        return rows;
    }

    private static Map<String, Long> lost(Map<String, Long> before) {
        var lost = new TreeMap<String, Long>();
        var now = rows();
        before.forEach(
                (table, count) -> {
                    if (now.get(table) < count) {
                        lost.put(table, count - now.get(table));
                    }
                });
        return lost;
    }
}
