package cn.kehui.ground.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Trial.Does;
import cn.kehui.ground.workshop.Trial.Said;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many processes are started, and when: each costs as much as many files. */
class ReadersAheadTest {
    private static final Whose ONE = new Whose("one");
    private static final ReadingLimits LIMITS =
            new ReadingLimits(
                    1,
                    Duration.ofSeconds(9),
                    Duration.ofSeconds(20),
                    96,
                    1 << 20,
                    3,
                    Duration.ofSeconds(20));

    private final Readers readers = new Readers(LIMITS);

    @AfterEach
    void end() {
        readers.close();
    }

    private Read<Said> echo() {
        return readers.read(
                new Trial(), Path.of("no file"), new Trial.Asked(Does.ECHO, "words"), ONE);
    }

    @Test
    void onesManyFilesTakeNoMoreProcessesThanOneMayOccupy() throws Exception {
        var all = new ArrayList<CompletableFuture<Read<Said>>>();
        var pids = ConcurrentHashMap.<Long>newKeySet();
        for (int i = 0; i < 3; i++) {
            var said = new CompletableFuture<Read<Said>>();
            all.add(said);
            Thread.startVirtualThread(
                    () -> {
                        Read<Said> last = new Read.Stopped<>(Finding.stops("file", "file.left"));
                        for (int file = 0; file < 20; file++) {
                            last = echo();
                            pids.addAll(readers.now().pids());
                        }
                        said.complete(last);
                    });
        }
        for (var one : all) {
            assertThat(one.join()).isInstanceOf(Read.Done.class);
        }
        assertThat(pids).hasSize(LIMITS.readers());
    }

    @Test
    void aProcessIsStartedAheadOfItsFirstFile() throws Exception {
        readers.ahead(5);
        while (readers.now().pids().isEmpty()) {
            Thread.sleep(10);
        }
        var ahead = readers.now().pids();
        assertThat(ahead).hasSize(LIMITS.readers());
        assertThat(ahead).containsExactly(((Said.Words) ((Read.Done<Said>) echo()).result()).pid());
    }
}
