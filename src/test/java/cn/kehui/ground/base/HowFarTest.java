package cn.kehui.ground.base;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.HowFar.Of;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HowFarTest {
    private final List<String> told = new ArrayList<>();

    private void hear(Of what, long done, long all) {
        told.add(what + " " + done + "/" + all);
    }

    @Test
    void isToldToWhoeverCalledForTheWork() {
        var result =
                HowFar.told(
                        this::hear,
                        () -> {
                            HowFar.at(Of.PAGES, 1, 2);
                            HowFar.at(Of.PAGES, 2, 2);
                            return "read";
                        });
        assertThat(result).isEqualTo("read");
        assertThat(told).containsExactly("PAGES 1/2", "PAGES 2/2");
        HowFar.at(Of.PAGES, 9, 9);
        assertThat(told).hasSize(2);
    }

    /** What is read by itself, by the piece, or past what was said of its length. */
    @Test
    void theShareOfBytesIsNeverMoreThanAll() throws IOException {
        var read =
                HowFar.<byte[], IOException>told(
                        this::hear,
                        () -> {
                            try (var in =
                                    HowFar.of(
                                            new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), 3)) {
                                in.read();
                                return in.readAllBytes();
                            }
                        });
        assertThat(read).containsExactly(2, 3, 4);
        assertThat(told).startsWith("BYTES 1/3").endsWith("BYTES 3/3");
        assertThat(HowFar.of(new ByteArrayInputStream(read), 0))
                .isInstanceOf(ByteArrayInputStream.class);
    }
}
