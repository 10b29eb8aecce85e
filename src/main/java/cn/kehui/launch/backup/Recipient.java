package cn.kehui.launch.backup;

import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Pairs;
import cn.kehui.ground.cipher.Suite;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public half of a recovery key: with it anybody can make a backup, and nobody can open one.
 *
 * @param x509 the public key in its envelope
 */
public record Recipient(Suite suite, byte[] x509) {
    private static final Pattern WORDS = Pattern.compile("kehui-backup-to:([a-z]):([\\w-]+)");
    private static final int ID_BYTES = 4;

    /** As {@link #words} wrote it; empty if it is none. */
    public static Optional<Recipient> of(String typed) {
        var words = WORDS.matcher(typed.strip());
        if (!words.matches()) {
            return Optional.empty();
        }
        try {
            var key = Base64.getUrlDecoder().decode(words.group(2));
            var recipient = Suite.marked(words.group(1)).map(suite -> new Recipient(suite, key));
            recipient.ifPresent(one -> one.key(CipherSettings.USUAL));
            return recipient;
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String words() {
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(x509);
        return "kehui-backup-to:" + suite.mark() + ":" + key;
    }

    /** Eight hex digits that tell it from others. */
    public String id() {
        return HexFormat.of().formatHex(Backup.sha256().digest(x509), 0, ID_BYTES);
    }

    PublicKey key(CipherSettings settings) {
        return Pairs.of(suite, settings).publicKey(Pairs.Use.RECIPIENT, x509);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recipient one && one.words().equals(words());
    }

    @Override
    public int hashCode() {
        return words().hashCode();
    }

    @Override
    public String toString() {
        return words();
    }
}
