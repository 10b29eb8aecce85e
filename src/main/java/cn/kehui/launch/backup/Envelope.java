package cn.kehui.launch.backup;

import cn.kehui.ground.cipher.Algorithms;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Pairs;
import cn.kehui.ground.cipher.Suite;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Encrypts a stream for those who may open it, and opens it again. The stream has a key of its own
 * (made for this file, used for nothing else); the head holds it, wrapped for each of them; what
 * follows are frames (ADR 0032).
 */
final class Envelope {
    private static final String FRAMES = "kehui backup frames";
    private static final String PASSPHRASE = "kehui backup passphrase";
    private static final int KEY = 32;
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CipherSettings settings;

    Envelope(CipherSettings settings) {
        this.settings = settings;
    }

    /** Writes the head, and gives a stream that encrypts what is written into it. */
    OutputStream to(List<Recipient> recipients, OutputStream out) throws IOException {
        var key = random(KEY);
        var slots = recipients.stream().map(one -> slot(one, key)).toList();
        return framed(slots, key, out);
    }

    OutputStream by(String passphrase, OutputStream out) throws IOException {
        var key = random(KEY);
        var by = Algorithms.of(settings.suite(), settings);
        var salt = random(SALT);
        var kept = by.seal(of(passphrase, Argon.USUAL, salt, by), once(), salt, key);
        var slot = new Head.Slot(settings.suite().setting(), null, salt, Argon.USUAL, kept);
        return framed(List.of(slot), key, out);
    }

    private OutputStream framed(List<Head.Slot> slots, byte[] key, OutputStream out)
            throws IOException {
        var suite = settings.suite();
        var head = new Head(Head.FORMAT, suite.setting(), Head.FRAME, slots);
        out.write(head.bytes());
        return new FramesOut(out, frames(suite, key, head.bytes()), Head.FRAME);
    }

    private Head.Slot slot(Recipient one, byte[] key) {
        var wrapped = Pairs.of(one.suite(), settings).wrap(one.key(settings), key);
        return new Head.Slot(one.suite().setting(), one.words(), null, null, wrapped);
    }

    /**
     * The stream behind {@code head}; empty if this does not open it.
     *
     * @param in stands behind the head
     */
    Optional<InputStream> open(Head.Found head, Opener opener, InputStream in) throws IOException {
        for (var slot : head.head().slots()) {
            var key = key(slot, opener);
            if (key.isPresent()) {
                var frames = frames(head.head().ofFrames(), key.get(), head.bytes());
                return Optional.of(new FramesIn(in, frames, head.head().frame()));
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> key(Head.Slot slot, Opener opener) {
        var suite = Suite.named(slot.suite()).orElse(null);
        if (suite == null) {
            return Optional.empty();
        }
        return switch (opener) {
            case Opener.ByKey(var key) -> unwrapped(slot, suite, key);
            case Opener.ByPassphrase(var words) -> unsealed(slot, suite, words);
            case Opener.None _ -> Optional.empty();
        };
    }

    private Optional<byte[]> unwrapped(Head.Slot slot, Suite suite, RecoveryKey key) {
        var to = slot.to() == null ? null : Recipient.of(slot.to()).orElse(null);
        if (to == null || suite != key.suite() || suite != to.suite()) {
            return Optional.empty();
        }
        var pair = new KeyPair(to.key(settings), key.key(settings));
        return Pairs.of(suite, settings).unwrap(pair, slot.key());
    }

    private Optional<byte[]> unsealed(Head.Slot slot, Suite suite, String words) {
        var argon = slot.argon();
        var salt = slot.salt();
        if (argon == null || salt == null) {
            return Optional.empty();
        }
        var by = Algorithms.of(suite, settings);
        return by.open(of(words, argon, salt, by), once(), salt, slot.key());
    }

    private static byte[] of(String passphrase, Argon argon, byte[] salt, Algorithms by) {
        return by.derive(argon.key(passphrase, salt), PASSPHRASE, by.suite().keyBytes());
    }

    private Frames frames(Suite suite, byte[] key, byte[] head) {
        var by = Algorithms.of(suite, settings);
        return new Frames(by, by.derive(key, FRAMES, suite.keyBytes()), head);
    }

    /** The salt makes a key that encrypts this one thing. */
    private static byte[] once() {
        return new byte[Algorithms.NONCE_BYTES];
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
