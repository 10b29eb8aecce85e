package cn.kehui.ground.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Trial.Does;
import cn.kehui.ground.workshop.Trial.Said;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Through real processes: what passes a limit ends its own, and nobody else's work. */
class ReadersTest {
    private static final Whose ONE = new Whose("one");
    private static final Whose OTHER = new Whose("other");
    private static final ReadingLimits LIMITS =
            new ReadingLimits(
                    1,
                    Duration.ofMillis(1_500),
                    Duration.ofSeconds(20),
                    96,
                    1 << 20,
                    3,
                    Duration.ofSeconds(20));

    private final Readers readers = new Readers(LIMITS);

    @AfterEach
    void end() {
        readers.close();
        assertThat(readers.now().pids()).isEmpty();
    }

    private Read<Said> read(Readers by, Does does, String words, Whose whose) {
        return by.read(new Trial(), Path.of("no file"), new Trial.Asked(does, words), whose);
    }

    private Read<Said> read(Does does) {
        return read(readers, does, "", ONE);
    }

    private Said.Words echo(String words, Whose whose) {
        return (Said.Words) ((Read.Done<Said>) read(readers, Does.ECHO, words, whose)).result();
    }

    private CompletableFuture<Read<Said>> asleep() {
        var said = new CompletableFuture<Read<Said>>();
        Thread.startVirtualThread(() -> said.complete(read(Does.SLEEP)));
        return said;
    }

    private void begun() throws InterruptedException {
        while (readers.now().pids().isEmpty()) {
            Thread.sleep(10);
        }
    }

    private static Read<Said> stopped(String key, Object... args) {
        return new Read.Stopped<>(Finding.stops("file", key, args));
    }

    @Test
    void oneProcessServesManyFiles() {
        var first = echo("一", ONE);
        assertThat(first.words()).isEqualTo("一");
        assertThat(first.pid()).isNotEqualTo(ProcessHandle.current().pid());
        assertThat(echo("二", ONE)).isEqualTo(new Said.Words("二", first.pid()));
    }

    @Test
    void whatPassesALimitSaysWhichAndTheNextFileIsRead() {
        assertThat(read(Does.SPIN)).isEqualTo(stopped("file.too-slow", 1));
        assertThat(echo("a", ONE).words()).isEqualTo("a");
        assertThat(read(Does.FILL)).isEqualTo(stopped("file.no-memory", 96));
        assertThat(echo("b", ONE).words()).isEqualTo("b");
        assertThat(read(Does.TALK)).isEqualTo(stopped("file.too-much", 1));
        assertThat(read(Does.RECURSE)).isEqualTo(stopped("file.damaged"));
        assertThat(read(Does.FAIL)).isEqualTo(stopped("file.damaged"));
        assertThat(read(Does.EXIT)).isEqualTo(stopped("file.damaged"));
        assertThat(echo("c", ONE).words()).isEqualTo("c");
    }

    @Test
    void whatWaitsForNothingIsEndedByTheClock() {
        var impatience =
                new ReadingLimits(
                        1,
                        Duration.ofSeconds(9),
                        Duration.ofSeconds(1),
                        96,
                        1 << 20,
                        3,
                        Duration.ofSeconds(20));
        try (var impatient = new Readers(impatience)) {
            assertThat(read(impatient, Does.SLEEP, "", ONE)).isEqualTo(stopped("file.too-slow", 1));
        }
    }

    @Test
    void whatALibraryPrintsIsNoAnswer() {
        var said = (Said.Words) ((Read.Done<Said>) read(Does.PRINT)).result();
        assertThat(said.words()).isEqualTo("printed");
        assertThat(echo("after", ONE).words()).isEqualTo("after");
    }

    @Test
    void aProcessKnowsNoSettingAndNoSecret() {
        var known = (Said.Many) ((Read.Done<Said>) read(Does.ENVIRONMENT)).result();
        assertThat(known.words()).isSubsetOf("LC_ALL", "PATH", "PWD", "OLDPWD", "SHLVL", "_");
    }

    @Test
    void whatAJobLeavesOnDiskIsGoneBeforeTheNext() {
        read(Does.LEAVE_ON_DISK);
        assertThat(read(Does.COUNT_ON_DISK)).isEqualTo(new Read.Done<>(new Said.Many(List.of())));
    }

    @Test
    void anothersFileIsReadWhileOnesFileDoesNotEnd() throws Exception {
        var hostile = asleep();
        begun();
        var other = echo("other", OTHER);
        assertThat(other.words()).isEqualTo("other");
        assertThat(hostile).isNotDone();
        readers.leave(ONE::equals);
        assertThat(hostile.join()).isEqualTo(stopped("file.left"));
    }

    @Test
    void moreThanMayWaitIsRefusedInWords() throws Exception {
        var all = new ArrayList<CompletableFuture<Read<Said>>>();
        all.add(asleep());
        while (readers.now().pids().isEmpty() || readers.now().waiting() > 0) {
            Thread.sleep(10);
        }
        for (int i = 0; i < LIMITS.waiting(); i++) {
            all.add(asleep());
        }
        while (readers.now().waiting() < 3) {
            Thread.sleep(10);
        }
        assertThat(read(Does.ECHO)).isEqualTo(stopped("file.full"));
        readers.leave(ONE::equals);
        for (var one : all) {
            assertThat(one.join()).isEqualTo(stopped("file.left"));
        }
    }

    @Test
    void whoIsInterruptedWhileItWaitsEndsTheJob() throws Exception {
        var said = new CompletableFuture<Read<Said>>();
        var waiting = Thread.ofVirtual().start(() -> said.complete(read(Does.SLEEP)));
        begun();
        waiting.interrupt();
        assertThat(said.join()).isEqualTo(stopped("file.left"));
        assertThat(echo("next", ONE).words()).isEqualTo("next");
    }

    @Test
    void aProcessWithNothingToDoEnds() throws Exception {
        var soon =
                new ReadingLimits(
                        1,
                        Duration.ofSeconds(9),
                        Duration.ofSeconds(20),
                        96,
                        1 << 20,
                        3,
                        Duration.ofMillis(100));
        try (var shortLived = new Readers(soon)) {
            read(shortLived, Does.ECHO, "", ONE);
            while (!shortLived.now().pids().isEmpty()) {
                Thread.sleep(20);
            }
            assertThat(read(shortLived, Does.ECHO, "again", ONE)).isInstanceOf(Read.Done.class);
        }
    }
}
