package cn.kehui.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.cipher.Suite;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A recovery key is read off paper: what was typed is the key, or it is said that it is not. */
class RecoveryKeyTest {
    @ParameterizedTest
    @EnumSource(Suite.class)
    void aRecoveryKeyIsTypedAgain(Suite suite) throws IOException {
        var made = RecoveryKey.make(EnvelopeTest.settings(suite));
        var file = EnvelopeTest.made(suite, made, EnvelopeTest.content(100));
        var words = made.key().words();
        assertThat(words).matches("KEHUI-[IG](-[0-9A-Z]{4}){14}");

        for (var typed :
                List.of(
                        words,
                        words.toLowerCase(),
                        " " + words.replace("-", " ").replaceFirst(" ", "-"))) {
            var key = RecoveryKey.of(typed).orElseThrow();
            assertThat(EnvelopeTest.opened(file, new Opener.ByKey(key)))
                    .contains(EnvelopeTest.content(100));
        }
        for (int at = 0; at < words.length(); at++) {
            var slip = new StringBuilder(words);
            slip.setCharAt(at, words.charAt(at) == '7' ? '8' : '7');
            if (words.charAt(at) != '-') {
                assertThat(RecoveryKey.of(slip.toString())).as(slip.toString()).isEmpty();
            }
        }
        for (var none :
                List.of(
                        "",
                        "KEHUI-",
                        words.substring(1),
                        words + "0",
                        "KEHUI-X" + words.substring(7))) {
            assertThat(RecoveryKey.of(none)).as(none).isEmpty();
        }
        assertThat(Recipient.of(made.recipient().words())).contains(made.recipient());
        assertThat(Recipient.of(made.recipient().words().substring(0, 40))).isEmpty();
    }
}
