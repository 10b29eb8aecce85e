package cn.kehui.ground.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept sealed, and what becomes of it when suite and keys change. */
class SealerTest {
    private static final byte[] PLAIN = "13812345678".getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource
    void opensWhatItSealedForThatRowAndPurposeOnly(Suite suite) {
        var ring = KeyRing.passing().with(CipherSettings.USUAL.with(suite));
        var phones = ring.sealer("phone");
        var sealed = phones.seal(PLAIN, "person 1");

        assertThat(sealed).startsWith("k1:" + suite.mark() + ":").doesNotContain("138");
        assertThat(phones.open(sealed, "person 1")).isEqualTo(PLAIN);
        assertThat(phones.seal(PLAIN, "person 1")).isNotEqualTo(sealed);
        refuses(() -> phones.open(sealed, "person 2"));
        refuses(() -> ring.sealer("factor").open(sealed, "person 1"));
        refuses(() -> KeyRing.passing().sealer("phone").open(sealed, "person 1"));
    }

    @ParameterizedTest
    @EnumSource
    void noBitOfItCanBeAltered(Suite suite) {
        var phones = KeyRing.passing().with(CipherSettings.USUAL.with(suite)).sealer("phone");
        var sealed = phones.seal(PLAIN, "person 1");
        for (int at = 0; at < sealed.length(); at++) {
            var other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            var altered = sealed.substring(0, at) + other + sealed.substring(at + 1);
            refuses(() -> phones.open(altered, "person 1"));
        }
        refuses(() -> phones.open(sealed.substring(0, 20), "person 1"));
        refuses(() -> phones.open("13812345678", "person 1"));
    }

    @Test
    void opensWhatTheOtherSuiteAndAnOlderKeySealed() {
        var ring = KeyRing.passing();
        var first = ring.sealer("phone").seal(PLAIN, "1");
        var gm = ring.with(CipherSettings.USUAL.with(Suite.GM));
        var second = gm.sealer("phone").seal(PLAIN, "1");
        ring.add();
        var third = ring.sealer("phone").seal(PLAIN, "1");

        assertThat(List.of(first, second, third))
                .allSatisfy(
                        one -> assertThat(ring.sealer("phone").open(one, "1")).isEqualTo(PLAIN));
        assertThat(third).startsWith(ring.sealer("phone").prefix());
        assertThat(first).doesNotStartWith(ring.sealer("phone").prefix());
        assertThat(first).startsWith("k1:i:");
        assertThat(second).startsWith("k1:g:");
    }

    @Test
    void findsByHashWhateverKeyAndSuiteItWasKeptUnder() {
        var ring = KeyRing.passing();
        var old = ring.sealer("phone").hash("13812345678");
        ring.add();
        var gm = ring.with(CipherSettings.USUAL.with(Suite.GM)).sealer("phone");
        var now = gm.hash("13812345678");

        assertThat(gm.hashes("13812345678")).contains(old, now).hasSize(4).doesNotHaveDuplicates();
        assertThat(gm.hashes("13812345679")).doesNotContain(old, now);
        assertThat(ring.sealer("other").hashes("13812345678")).doesNotContain(old, now);
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(IllegalStateException.class);
    }
}
