package cn.kehui.ground.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
