package cn.kehui.ground.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A program of the machine gets no more than it may use, and knows nothing of the product. */
class ToolTest {
    private static final Tool SHELL = new Tool("sh", new Tool.Limits(1, 256, 1 << 16));

    private static Tool.Ran ran(String script) throws IOException {
        return SHELL.run(List.of("-c", script));
    }

    @Test
    void saysWhatItSaysAndHowItEnded() throws IOException {
        var well = ran("echo here; cat");
        assertThat(well.well()).isTrue();
        assertThat(new String(well.said(), StandardCharsets.UTF_8)).isEqualTo("here\n");

        var badly = ran("echo some; exit 3");
        assertThat(badly.well()).isFalse();
        assertThat(badly.stopped()).isFalse();
        assertThat(badly.said()).hasSize(5);
    }

    @Test
    void isStoppedAtEachLimit() throws IOException {
        assertThat(ran("sleep 600").stopped()).isTrue();
        assertThat(ran("while :; do :; done").stopped()).isTrue();
        assertThat(ran("exec yes").stopped()).isTrue();
        // nothing is said of a file where memory ran out
        assertThat(ran("x=$(head -c 400000000 /dev/zero | tr '\\0' 'a'); echo ${#x}").well())
                .isFalse();
    }

    @Test
    void whatItHasStartedEndsWithIt() throws IOException {
        // told apart from all others by how long it lasts
        var nth = "600." + ThreadLocalRandom.current().nextLong(1L << 40);
        assertThat(ran("sleep " + nth + "; true").stopped()).isTrue();
        for (var one : asleep(nth)) {
            assertThat(one.onExit()).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    private static List<ProcessHandle> asleep(String nth) {
        return ProcessHandle.allProcesses()
                .filter(one -> one.info().commandLine().orElse("").contains("sleep " + nth))
                .toList();
    }

    @Test
    void knowsNothingOfTheProduct() throws IOException {
        var said = new String(ran("env").said(), StandardCharsets.UTF_8);
        assertThat(said.lines().map(line -> line.replaceAll("=.*", "")))
                .isSubsetOf("PATH", "LC_ALL", "PWD", "SHLVL", "OLDPWD", "_");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(new Tool("no-such-program", new Tool.Limits(1, 1, 1)).present()).isFalse();
        assertThat(SHELL.present()).isTrue();
    }
}
