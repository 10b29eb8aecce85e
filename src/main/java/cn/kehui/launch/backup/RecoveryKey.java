package cn.kehui.launch.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Pairs;
import cn.kehui.ground.cipher.Suite;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.XECPrivateKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The private key that opens backups. It is shown once, kept by the office, and never lies on the
 * machine: what lies there is its {@link Recipient}.
 */
public final class RecoveryKey {
    private static final int BYTES = 32;
    private static final int CHECK = 3;
    private static final String PREFIX = "KEHUI-";

    /** What stands before the 32 bytes of a private key of the curve in PKCS #8. */
    private static final String X25519 = "302e020100300506032b656e04220420";

    private static final String SM2 =
            "3041020100301306072a8648ce3d020106082a811ccf5501822d042730250201010420";

    private final Suite suite;
    private final byte[] secret;

    private RecoveryKey(Suite suite, byte[] secret) {
        this.suite = suite;
        this.secret = secret;
    }

    /** A new pair. {@code key} is not kept anywhere. */
    public record Made(RecoveryKey key, Recipient recipient) {}

    public static Made make(CipherSettings settings) {
        var pair = Pairs.of(settings.suite(), settings).pair(Pairs.Use.RECIPIENT);
        return new Made(
                new RecoveryKey(settings.suite(), secret(pair.getPrivate())),
                new Recipient(settings.suite(), pair.getPublic().getEncoded()));
    }

    /** As {@link #words} wrote it, typed again; empty if it is none, or a sign is wrong. */
    public static Optional<RecoveryKey> of(String typed) {
        var words = typed.strip();
        int at = PREFIX.length();
        if (words.length() < at + 2 || !words.substring(0, at).equalsIgnoreCase(PREFIX)) {
            return Optional.empty();
        }
        var mark = words.substring(at, at + 1).toLowerCase(java.util.Locale.ROOT);
        var suite = Suite.marked(mark).orElse(null);
        var bytes = Base32.bytes(words.substring(at + 1)).orElse(null);
        if (suite == null || bytes == null || bytes.length != BYTES + CHECK) {
            return Optional.empty();
        }
        var key = new RecoveryKey(suite, Arrays.copyOf(bytes, BYTES));
        return Arrays.equals(key.checked(), bytes) ? Optional.of(key) : Optional.empty();
    }

    /** To be written down: what suite, then groups of four; the last two tell a slip of the pen. */
    public String words() {
        return PREFIX
                + suite.mark().toUpperCase(java.util.Locale.ROOT)
                + "-"
                + Base32.words(checked());
    }

    Suite suite() {
        return suite;
    }

    PrivateKey key(CipherSettings settings) {
        var before =
                HexFormat.of()
                        .parseHex(
                                switch (suite) {
                                    case INTERNATIONAL -> X25519;
                                    case GM -> SM2;
                                });
        var pkcs8 = Arrays.copyOf(before, before.length + BYTES);
        System.arraycopy(secret, 0, pkcs8, before.length, BYTES);
        return Pairs.of(suite, settings).privateKey(Pairs.Use.RECIPIENT, pkcs8);
    }

    private byte[] checked() {
        var digest = Backup.sha256();
        digest.update(("kehui recovery key " + suite.mark()).getBytes(UTF_8));
        var all = Arrays.copyOf(secret, BYTES + CHECK);
        System.arraycopy(digest.digest(secret), 0, all, BYTES, CHECK);
        return all;
    }

    private static byte[] secret(PrivateKey key) {
        return switch (key) {
            case XECPrivateKey x -> x.getScalar().orElseThrow();
            case ECPrivateKey sm2 -> fixed(sm2.getS());
            default -> throw new IllegalStateException("a private key of neither suite");
        };
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[BYTES];
        int length = Math.min(bytes.length, BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, BYTES - length, length);
        return fixed;
    }

    @Override
    public String toString() {
        return "RecoveryKey of " + suite;
    }
}
