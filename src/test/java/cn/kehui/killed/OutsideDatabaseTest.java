package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Guest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The database of somebody else goes away while people work, and comes back: each request ends in
 * words, none says that something was saved that was not, and nobody has to restart anything.
 */
@Tag("slow")
class OutsideDatabaseTest {
    private static final int PEOPLE = 12;

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

    @AfterEach
    void whatWasTakenIsGivenBack() throws Exception {
        office.outside.back();
        office.waitUntilItWorks();
        office.atRest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "QUIT", "KILL"})
    void stoppedItIsSaidInWordsAndWorksAgainOnItsReturn(String signal) throws Exception {
        var before = office.saved("1" + signal.length());
        office.outside.stop(signal);

        var answers = together(() -> office.file("77"));

        assertThat(answers).extracting(Guest.Answer::status).containsOnly(503);
        assertThat(answers.getFirst().title()).isEqualTo("刚才的操作没有完成");
        assertThat(answers.getFirst().page().select("form input[value=77]")).isNotEmpty();
        assertThat(office.guest.get("/desk").title()).isEqualTo("暂时打不开");
        office.outside.startAgain();
        office.waitUntilItWorks();
        assertThat(office.figure()).isEqualTo(before);
        assertThat(office.saved("78")).isEqualTo("78");
    }

    @Test
    void frozenItIsGivenUpInABoundedTimeAndNothingIsSaidToBeSaved() throws Exception {
        var before = office.saved("55");
        office.outside.freeze();

        var answers = together(() -> office.file("99"));

        assertThat(answers).extracting(Guest.Answer::status).containsOnly(503);
        office.outside.thaw();
        office.waitUntilItWorks();
        assertThat(office.figure()).isEqualTo(before);
        assertThat(office.saved("56")).isEqualTo("56");
    }

    /** The jobs had nothing to work on meanwhile; they go on by themselves. */
    @Test
    void theJournalGoesOnBeingSealed() throws Exception {
        office.outside.stop("QUIT");
        Thread.sleep(3000);
        office.outside.startAgain();
        office.waitUntilItWorks();
        new Guest(office.product.address()).signIn("崂山区科学技术局");
        for (int tenths = 0; tenths < 100 && unsealed() > 0; tenths++) {
            Thread.sleep(100);
        }
        assertThat(unsealed()).isZero();
    }

    private static long unsealed() throws Exception {
        return office.number("select count(*) from journal where hash is null");
    }

    private static List<Guest.Answer> together(Callable<Guest.Answer> one) throws Exception {
        var answers = new ArrayList<Guest.Answer>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Guest.Answer>>();
            for (int i = 0; i < PEOPLE; i++) {
                asked.add(people.submit(one));
            }
            for (var future : asked) {
                answers.add(future.get());
            }
        }
        return answers;
    }
}
