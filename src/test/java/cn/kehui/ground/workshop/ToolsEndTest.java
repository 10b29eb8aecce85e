package cn.kehui.ground.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A film is looked at by a program of the machine, and takes minutes. */
class ToolsEndTest {
    private static final Whose ONE = new Whose("one");

    private final Readers readers = new Readers(ReadingLimits.usual());

    @Test
    void whatAProcessHasStartedEndsWithIt() throws Exception {
        try (readers) {
            var left = new CompletableFuture<Read<Trial.Said>>();
            Thread.startVirtualThread(() -> left.complete(read()));
            var started = List.<ProcessHandle>of();
            while (started.size() < 2) {
                Thread.sleep(10);
                started = below();
            }
            readers.leave(ONE::equals);
            assertThat(left.join())
                    .isEqualTo(new Read.Stopped<>(Finding.stops("file", "file.left")));
            for (var one : started) {
                assertThat(one.onExit()).succeedsWithin(Duration.ofSeconds(30));
            }
        }
    }

    private Read<Trial.Said> read() {
        var asked = new Trial.Asked(Trial.Does.TOOL, "");
        return readers.read(new Trial(), Path.of("no file"), asked, ONE);
    }

    private List<ProcessHandle> below() {
        return readers.now().pids().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(ProcessHandle::descendants)
                .toList();
    }
}
