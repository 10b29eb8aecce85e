package cn.kehui.ground.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Encrypts what is kept, for one purpose, and hashes what is only searched for. A sealed value says
 * by which suite and with which key it was made ({@code k1:i:9f3a2c11:…}), so that it still opens
 * when another suite is set and after another key has become current. Safe for many threads.
 */
public final class Sealer {
    private static final Pattern SEALED = Pattern.compile("k1:([a-z]):([0-9a-f]{8}):([\\w-]+)");

    private final KeyRing ring;
    private final String purpose;

    Sealer(KeyRing ring, String purpose) {
        this.ring = ring;
        this.purpose = purpose;
    }

    /** Whether the text looks like one that a sealer made. */
    public static boolean sealed(String text) {
        return SEALED.matcher(text).matches();
    }

    /** What every value begins with that is sealed as of now. */
    public String prefix() {
        return head(ring.settings().suite(), ring.current());
    }

    /**
     * @param whose what was sealed for one row cannot be opened as another's
     */
    public String seal(byte[] plain, String whose) {
        var by = Algorithms.of(ring.settings().suite(), ring.settings());
        var key = ring.current();
        var head = head(by.suite(), key);
        var nonce = KeyRing.random(Algorithms.NONCE_BYTES);
        var sealed = by.seal(sealKey(by, key), nonce, beside(head, whose), plain);
        var all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        return head + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * @throws IllegalStateException if its key is not on the ring, or it is another's, or was
     *     altered
     */
    public byte[] open(String sealed, String whose) {
        var parts = SEALED.matcher(sealed);
        if (!parts.matches()) {
            throw new IllegalStateException("not sealed: " + purpose);
        }
        var by =
                Suite.marked(parts.group(1))
                        .map(suite -> Algorithms.of(suite, ring.settings()))
                        .orElseThrow(() -> lost(parts.group(1)));
        var key = ring.key(parts.group(2)).orElseThrow(() -> lost(parts.group(2)));
        return opened(by, key, parts.group(3), beside(head(by.suite(), key), whose))
                .orElseThrow(() -> new IllegalStateException("altered, or of another: " + purpose));
    }

    private Optional<byte[]> opened(Algorithms by, SealKey key, String text, byte[] beside) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (all.length < Algorithms.NONCE_BYTES) {
            return Optional.empty();
        }
        return by.open(
                sealKey(by, key),
                Arrays.copyOf(all, Algorithms.NONCE_BYTES),
                beside,
                Arrays.copyOfRange(all, Algorithms.NONCE_BYTES, all.length));
    }

    /**
     * The same words give the same hash as long as key and suite stay, and nobody without the key
     * knows them from it.
     */
    public String hash(String words) {
        return hash(Algorithms.of(ring.settings().suite(), ring.settings()), ring.current(), words);
    }

    /** Every hash that these words may have been kept under: by each suite, with each key. */
    public List<String> hashes(String words) {
        var hashes = new ArrayList<String>();
        for (var suite : Suite.values()) {
            var by = Algorithms.of(suite, ring.settings());
            ring.keys().forEach(key -> hashes.add(hash(by, key, words)));
        }
        return hashes;
    }

    private String hash(Algorithms by, SealKey key, String words) {
        var mac = by.mac(by.derive(key.secret(), "kehui hash " + purpose, SealKey.BYTES));
        return head(by.suite(), key)
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(mac.doFinal(words.getBytes(UTF_8)));
    }

    private byte[] sealKey(Algorithms by, SealKey key) {
        return by.derive(key.secret(), "kehui seal " + purpose, by.suite().keyBytes());
    }

    private static byte[] beside(String head, String whose) {
        return (head + whose).getBytes(UTF_8);
    }

    private static String head(Suite suite, SealKey key) {
        return "k1:" + suite.mark() + ":" + key.id() + ":";
    }

    private IllegalStateException lost(String what) {
        return new IllegalStateException(
                purpose + " was sealed with " + what + ", which is not in this data directory");
    }
}
