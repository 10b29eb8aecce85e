package cn.kehui.ground.cipher;

import java.security.Provider;
import java.util.function.UnaryOperator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * Which suite new values are made with, and who does the arithmetic of SM2, SM3 and SM4. What the
 * other suite made can always be opened.
 *
 * @param gm the provider of the GM suite: Bouncy Castle, or that of a certified module
 */
public record CipherSettings(Suite suite, Provider gm) {
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    /** The international suite, with Bouncy Castle for what the other one made. */
    public static final CipherSettings USUAL =
            new CipherSettings(Suite.INTERNATIONAL, BOUNCY_CASTLE);

    /**
     * Reads {@code KEHUI_CIPHER} ({@code international}, {@code gm}) and {@code
     * KEHUI_CIPHER_PROVIDER}, the name of a provider's class.
     *
     * @throws IllegalArgumentException if they do not fit; its words name the variable
     */
    public static CipherSettings of(UnaryOperator<@Nullable String> variable) {
        var named = value(variable, "KEHUI_CIPHER");
        var suite =
                Suite.named(named.isEmpty() ? Suite.INTERNATIONAL.setting() : named)
                        .orElseThrow(() -> new IllegalArgumentException("KEHUI_CIPHER"));
        var settings =
                new CipherSettings(suite, provider(value(variable, "KEHUI_CIPHER_PROVIDER")));
        settings.prove();
        return settings;
    }

    /** Does each thing once: a provider without one of them is found out at the start. */
    private void prove() {
        try {
            var by = Algorithms.of(Suite.GM, this);
            var pairs = Pairs.of(Suite.GM, this);
            var key = by.digest(new byte[0]);
            var recipient = pairs.pair(Pairs.Use.RECIPIENT);
            var same = pairs.unwrap(recipient, pairs.wrap(recipient.getPublic(), key));
            var sealKey = by.derive(same.orElseThrow(), "prove", Suite.GM.keyBytes());
            var nonce = new byte[Algorithms.NONCE_BYTES];
            var signer = pairs.pair(Pairs.Use.SIGNER);
            if (by.open(sealKey, nonce, key, by.seal(sealKey, nonce, key, key)).isEmpty()
                    || !pairs.verifies(
                            signer.getPublic(), key, pairs.sign(signer.getPrivate(), key))) {
                throw new IllegalStateException("it does not open what it sealed");
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("KEHUI_CIPHER_PROVIDER", e);
        }
    }

    public CipherSettings with(Suite other) {
        return new CipherSettings(other, gm);
    }

    private static Provider provider(String type) {
        if (type.isEmpty()) {
            return BOUNCY_CASTLE;
        }
        try {
            return (Provider) Class.forName(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw new IllegalArgumentException("KEHUI_CIPHER_PROVIDER", e);
        }
    }

    private static String value(UnaryOperator<@Nullable String> variable, String name) {
        var value = variable.apply(name);
        return value == null ? "" : value.strip();
    }
}
