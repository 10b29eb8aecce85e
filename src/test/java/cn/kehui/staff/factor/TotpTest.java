package cn.kehui.staff.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** RFC 6238, appendix B, for SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void showsTheCodesOfTheRfc(long seconds, String code) {
        var at = Instant.ofEpochSecond(seconds);

        assertThat(Totp.code(SECRET, Totp.step(at))).isEqualTo(code);
        assertThat(Totp.taken(SECRET, code, at, 0)).hasValue(Totp.step(at));
    }

    @Test
    void takesOneStepBeforeAndAfterAndNoMore() {
        var at = Instant.ofEpochSecond(1_234_567_890);
        for (int off = -3; off <= 3; off++) {
            var code = Totp.code(SECRET, Totp.step(at) + off);
            assertThat(Totp.taken(SECRET, code, at, 0).isPresent())
                    .as("off by " + off)
                    .isEqualTo(Math.abs(off) <= 1);
        }
    }

    @Test
    void takesNoCodeTwice() {
        var at = Instant.ofEpochSecond(1_234_567_890);
        var step = Totp.step(at);

        assertThat(Totp.taken(SECRET, Totp.code(SECRET, step), at, step)).isEmpty();
        assertThat(Totp.taken(SECRET, Totp.code(SECRET, step - 1), at, step)).isEmpty();
        assertThat(Totp.taken(SECRET, Totp.code(SECRET, step + 1), at, step)).hasValue(step + 1);
    }

    /** The server's clock was an hour ahead when somebody signed in, and is put right. */
    @Test
    void letsInAgainAfterTheClockWasPutBack() {
        var at = Instant.ofEpochSecond(1_234_567_890);
        var step = Totp.step(at);

        assertThat(Totp.taken(SECRET, Totp.code(SECRET, step), at, step + 120)).hasValue(step);
        assertThat(Totp.taken(SECRET, Totp.code(SECRET, step), at, step)).isEmpty();
    }

    /** RFC 4648, section 10, without padding. */
    @Test
    void writesBase32() {
        assertThat(Totp.base32("fooba".getBytes(US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
