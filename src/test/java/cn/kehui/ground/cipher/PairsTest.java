package cn.kehui.ground.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is encrypted for one recipient, and signed by one signer. */
class PairsTest {
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource
    void aKeyIsOpenedByItsRecipientAlone(Suite suite) {
        var pairs = Pairs.of(suite, CipherSettings.USUAL);
        var mine = pairs.pair(Pairs.Use.RECIPIENT);
        var another = pairs.pair(Pairs.Use.RECIPIENT);
        var known = pairs.publicKey(Pairs.Use.RECIPIENT, mine.getPublic().getEncoded());
        var wrapped = pairs.wrap(known, KEY);

        assertThat(pairs.unwrap(mine, wrapped)).hasValue(KEY);
        assertThat(pairs.unwrap(another, wrapped)).isEmpty();
        assertThat(pairs.wrap(known, KEY)).isNotEqualTo(wrapped);
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredOrShortenedOneIsOpenedByNobody(Suite suite) {
        var pairs = Pairs.of(suite, CipherSettings.USUAL);
        var mine = pairs.pair(Pairs.Use.RECIPIENT);
        var wrapped = pairs.wrap(mine.getPublic(), KEY);
        for (int at = 0; at < wrapped.length; at++) {
            var altered = wrapped.clone();
            altered[at] ^= 1;
            assertThat(pairs.unwrap(mine, altered)).as("byte %s", at).isEmpty();
        }
        for (int length = 0; length < wrapped.length; length++) {
            assertThat(pairs.unwrap(mine, java.util.Arrays.copyOf(wrapped, length)))
                    .as("%s bytes", length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSignatureIsOfItsWordsAndItsSigner(Suite suite) {
        var pairs = Pairs.of(suite, CipherSettings.USUAL);
        var signer = pairs.pair(Pairs.Use.SIGNER);
        var kept = pairs.privateKey(Pairs.Use.SIGNER, signer.getPrivate().getEncoded());
        var signed = pairs.sign(kept, KEY);

        assertThat(pairs.verifies(signer.getPublic(), KEY, signed)).isTrue();
        assertThat(pairs.verifies(signer.getPublic(), new byte[0], signed)).isFalse();
        assertThat(pairs.verifies(pairs.pair(Pairs.Use.SIGNER).getPublic(), KEY, signed)).isFalse();
        assertThat(pairs.verifies(signer.getPublic(), KEY, new byte[0])).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoKeyIsRefused(Suite suite) {
        var pairs = Pairs.of(suite, CipherSettings.USUAL);
        assertThatThrownBy(() -> pairs.publicKey(Pairs.Use.RECIPIENT, KEY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pairs.privateKey(Pairs.Use.SIGNER, KEY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
