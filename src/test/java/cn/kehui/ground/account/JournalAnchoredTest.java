package cn.kehui.ground.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.anchor.Anchor;
import cn.kehui.ground.anchor.Anchors;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.cipher.Algorithms;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Suite;
import cn.kehui.world.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole chain that is not the one that was written down is found, whoever made it. */
class JournalAnchoredTest {
    private static final int LINES = 60;

    @TempDir static Path data;
    private static Product product;
    private static Actor audit;
    private static Journal journal;
    private static JournalProof proof;

    @BeforeAll
    static void start() {
        product = Product.start(data, Map.of("kehui.reminders", "false"));
        audit = product.person("郑半夏");
        journal = product.the(Journal.class);
        proof = product.the(JournalProof.class);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /** Sixty lines, anchored. */
    @BeforeEach
    void world() throws Exception {
        asOwner("delete from journal");
        Files.deleteIfExists(data.resolve(Anchors.FILE));
        act(LINES);
        proof.anchor();
        assertThat(holding()).extracting(Anchor::line).containsExactly((long) LINES);
    }

    private static void act(int times) throws SQLException {
        asOwner(
                """
                insert into journal (at, person_name, act, subject, detail)
                select now(), '', 'Tried', 'n' || n, '{}' from generate_series(1, %d) n
                """
                        .formatted(times));
        journal.seal();
    }

    /** As whoever owns the database and knows that there is a trigger. */
    private static void asOwner(String sql) throws SQLException {
        try (var owner = product.database().coordinates().connect();
                var words = owner.createStatement()) {
            words.execute("alter table journal disable trigger all");
            words.execute(sql);
            words.execute("alter table journal enable trigger all");
        }
    }

    private static ArrayList<Anchor> holding() {
        var all = new ArrayList<Anchor>();
        new Anchors(data).holding(all::add);
        return all;
    }

    @Test
    void theLastTwentyLinesCutOffAreMissed() throws SQLException {
        asOwner("delete from journal where line > " + (LINES - 20));

        // with the line of this verification
        assertThat(proof.verify(audit))
                .isInstanceOfSatisfying(
                        Verified.Shortened.class,
                        cut -> {
                            assertThat(cut.line()).isEqualTo(LINES);
                            assertThat(cut.ends()).isEqualTo(LINES - 20);
                        });
        // and are still missed when as many others have taken their place
        act(40);
        assertThat(proof.verify(audit)).isInstanceOf(Verified.Rewritten.class);
    }

    @Test
    void aChainWrittenAnewIsFound() throws Exception {
        var by = Algorithms.of(Suite.INTERNATIONAL, CipherSettings.USUAL);
        var before = JournalLine.FIRST;
        var updates = new StringBuilder();
        for (var line : journal.after(0, 1000)) {
            var forged = forged(line).sealed(line.line(), before, by);
            updates.append(
                    "update journal set subject = '%s', before = '%s', hash = '%s' where line = %d;"
                            .formatted(
                                    forged.subject(), forged.before(), forged.hash(), line.line()));
            before = forged.hash();
        }
        asOwner(updates.toString());

        assertThat(proof.verify(audit))
                .isEqualTo(new Verified.Rewritten(LINES, holding().getFirst().at()));
    }

    private static JournalLine forged(JournalLine line) {
        return new JournalLine(
                line.line(),
                line.at(),
                line.person(),
                line.name(),
                line.unit(),
                line.act(),
                line.line() == 3 ? "another" : line.subject(),
                line.detail(),
                line.before(),
                line.hash());
    }

    @Test
    void anOlderBackupIsTakenForTheJournalOnlyForAReason() throws SQLException {
        asOwner("delete from journal where line > 40");
        act(5);
        assertThat(proof.accept(audit, " 因为  ").map(Finding::at)).contains("reason");
        assertThat(proof.verify(audit)).isInstanceOf(Verified.Shortened.class);

        assertThat(proof.accept(audit, "11月28日机房断电，恢复了昨天的备份")).isEmpty();

        assertThat(proof.verify(audit)).isInstanceOf(Verified.Whole.class);
        assertThat(journal.after(45, 100))
                .filteredOn(line -> line.act().equals("JournalAccepted"))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.detail())
                                        .containsEntry("reason", "11月28日机房断电，恢复了昨天的备份")
                                        .containsEntry("from", "" + LINES));
        // what is written down from now on counts again
        act(3);
        proof.anchor();
        journal.seal();
        asOwner("delete from journal where line > 45");
        assertThat(proof.verify(audit)).isInstanceOf(Verified.Shortened.class);
    }

    @Test
    void isWrittenDownWhenItHasGrownAndOnlyThen() throws SQLException {
        proof.anchor();
        proof.anchor();
        assertThat(holding()).hasSize(1);
        act(1);
        proof.anchor();
        assertThat(holding()).extracting(Anchor::line).containsExactly(60L, 61L);
    }

    @Test
    void acceptingWhereNothingDiffersChangesNothing() {
        assertThat(proof.accept(audit, "没有什么要确认的，只是试试")).isEmpty();
        assertThat(holding()).hasSize(1);
    }
}
