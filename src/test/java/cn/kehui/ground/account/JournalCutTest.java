package cn.kehui.ground.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.ground.anchor.Anchors;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.world.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The oldest lines go after their time, and the chain says that they did. */
// house: long because each way to take out a line is tried against the same journal
@Tag("slow")
class JournalCutTest {
    @TempDir static Path data;
    private static Product product;
    private static Actor audit;
    private static Journal journal;
    private static JournalProof proof;
    private static JdbcClient db;

    @BeforeAll
    static void start() throws InterruptedException {
        product = Product.start(data, Map.of("kehui.reminders", "false"));
        audit = product.person("郑半夏");
        journal = product.the(Journal.class);
        proof = product.the(JournalProof.class);
        db = product.the(JdbcClient.class);
        while (entered("KeyAdded") == 0) { // a start tells of its keys some seconds later
            Thread.sleep(50);
        }
    }

    private static int entered(String act) {
        return db.sql("select count(*) from journal where act = ?")
                .param(act)
                .query(Integer.class)
                .single();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /** A journal of five lines: four of more than a year ago, and one of today. */
    @BeforeEach
    void world() throws SQLException, IOException {
        owner(
                """
                alter table journal disable trigger all;
                alter table journal_cut disable trigger all;
                alter table journal_day disable trigger all;
                delete from journal;
                delete from journal_cut;
                delete from journal_day;
                alter table journal enable trigger all;
                alter table journal_cut enable trigger all;
                alter table journal_day enable trigger all;
                insert into journal_day (day)
                select (now() at time zone 'Asia/Shanghai')::date - n from generate_series(0, 400) n;
                insert into journal (at, person_name, act, subject, detail)
                select now() - interval '366 days' + n * interval '1 minute', '', 'Tried', '', '{}' from generate_series(1, 4) n;
                insert into journal (at, person_name, act, subject, detail) values (now(), '', 'Tried', '', '{}')
                """);
        Files.deleteIfExists(data.resolve(Anchors.FILE)); // of the lines that were there before
        journal.seal();
    }

    @Test
    void whatIsOldEnoughGoesAndTheRestStaysWhole() {
        var cut = journal.retire(365).orElseThrow();

        assertThat(cut.from()).isEqualTo(1);
        assertThat(cut.to()).isEqualTo(4);
        assertThat(journal.retire(365)).isEmpty();
        assertThat(proof.verify(audit))
                .isInstanceOfSatisfying(
                        Verified.Whole.class,
                        whole -> assertThat(whole.lines()).isEqualTo(6)); // with the cut's own
        journal.seal();
        assertThat(journal.after(0, 10).stream().map(JournalLine::act))
                .containsExactly("Tried", "JournalCut", "JournalVerified");
        assertThat(proof.verify(audit)).isInstanceOf(Verified.Whole.class);
    }

    @Test
    void nothingYoungerGoesWhateverIsAsked() {
        assertThat(journal.retire(367)).isEmpty();
        assertThatThrownBy(() -> journal.retire(364))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("365 days at least");
        assertThat(journal.after(0, 10)).hasSize(5);
    }

    /** The clock of the database was a year and more ahead of what was lived: as after a jump. */
    @Test
    void whatIsOldByTheClockAloneStaysAndTheJournalSaysSoOnce() throws SQLException {
        lived(
                "day < (now() at time zone 'Asia/Shanghai')::date - 40 or day = (now() at time zone 'Asia/Shanghai')::date");

        assertThat(journal.retire(365)).isEmpty();
        journal.tellWithheld(365);
        journal.tellWithheld(365);
        journal.seal();

        assertThat(journal.after(0, 10).stream().map(JournalLine::act))
                .containsExactly("Tried", "Tried", "Tried", "Tried", "Tried", "CutWithheld");
        assertThat(journal.after(5, 1).getFirst().detail())
                .containsEntry("line", "1")
                .containsEntry("days", "365")
                .containsEntry("lived", "326");
        assertThatThrownBy(() -> owner("delete from journal where line = 1"))
                .hasMessageContaining("neither changed nor taken out");
    }

    @Test
    void onTheDayThatWasLivedLastTheyGo() throws SQLException {
        lived("day <> (now() at time zone 'Asia/Shanghai')::date - 30");
        // 366 days ago, and on one of those since the product did not run
        assertThat(journal.retire(365).orElseThrow().to()).isEqualTo(4);
        journal.tellWithheld(365);
        journal.seal();
        assertThat(journal.after(0, 10).stream().map(JournalLine::act))
                .containsExactly("Tried", "JournalCut");
    }

    @Test
    void whoRunsNotesTodayAndNoOtherDay() throws SQLException {
        lived("false");
        journal.day();
        journal.day();
        assertThat(
                        db.sql(
                                        "select day = (now() at time zone 'Asia/Shanghai')::date from journal_day")
                                .query(Boolean.class)
                                .list())
                .containsExactly(true);
        assertThatThrownBy(() -> db.sql("insert into journal_day values ('2020-01-01')").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> owner("delete from journal_day"))
                .hasMessageContaining("stays noted");
    }

    @Test
    void theLastLineStaysHoweverOld() throws SQLException {
        owner(
                """
                alter table journal disable trigger all;
                delete from journal where line = 5;
                alter table journal enable trigger all
                """);
        assertThat(journal.retire(365).orElseThrow().to()).isEqualTo(3);
        assertThat(proof.verify(audit)).isInstanceOf(Verified.Whole.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from journal where line = 5",
                "delete from journal where line <= 5",
                "update journal set at = at - interval '366 days'"
            })
    void notEvenTheOwnerTakesOutAYoungerOne(String words) {
        assertThatThrownBy(() -> owner(words))
                .hasMessageContaining("neither changed nor taken out");
    }

    @Test
    void whoRunsTakesNothingOutButByTheFunction() {
        for (var words :
                new String[] {
                    "delete from journal where line = 1",
                    "delete from journal_cut",
                    "update journal_cut set to_line = 1",
                    "insert into journal_cut values (5, 1, now(), now(), '', now())"
                }) {
            assertThatThrownBy(() -> db.sql(words).update())
                    .as(words)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatWasTakenOutPastTheJournalIsNoticed() throws SQLException {
        owner("delete from journal where line <= 4");
        assertThat(proof.verify(audit)).isEqualTo(new Verified.Broken(1));
    }

    @Test
    void aCutThatNoLineTellsOfIsNoticed() {
        db.sql("select journal_retire(365, 1000)").query().listOfRows();
        assertThat(proof.verify(audit)).isEqualTo(new Verified.Broken(4));
    }

    @Test
    void anInventedCutIsNoticed() throws SQLException {
        owner(
                """
                insert into journal_cut (to_line, from_line, from_at, to_at, hash, cut_at)
                select 5, 1, at, at, hash, at from journal where line = 5
                """);
        assertThat(proof.verify(audit)).isEqualTo(new Verified.Broken(6));
    }

    @Test
    void whatWasCutStaysWrittenDown() {
        assertThat(journal.retire(365)).isPresent();
        assertThatThrownBy(() -> owner("delete from journal_cut"))
                .hasMessageContaining("stays written down");
        assertThat(journal.retire(365)).isEmpty();
    }

    /** The product ran on those days only. */
    private static void lived(String which) throws SQLException {
        owner(
                """
                alter table journal_day disable trigger all;
                delete from journal_day where not (%s);
                alter table journal_day enable trigger all
                """
                        .formatted(which));
    }

    private static void owner(String words) throws SQLException {
        try (var owner = product.database().coordinates().connect();
                var sql = owner.createStatement()) {
            sql.execute(words);
        }
    }
}
