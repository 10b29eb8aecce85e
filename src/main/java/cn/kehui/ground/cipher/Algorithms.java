package cn.kehui.ground.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a suite does with one key or none, through Java's own interfaces, by a provider that is
 * named and never installed for everybody. Safe for many threads.
 */
public final class Algorithms {
    /** Of a nonce: never the same twice with one key. */
    public static final int NONCE_BYTES = 12;

    /** By which a sealed text is longer than the plain one. */
    public static final int TAG_BYTES = 16;

    private final Lookup lookup;

    private Algorithms(Lookup lookup) {
        this.lookup = lookup;
    }

    public static Algorithms of(Suite suite, CipherSettings settings) {
        return new Algorithms(Lookup.of(suite, settings));
    }

    public Suite suite() {
        return lookup.suite();
    }

    /** SHA-256 or SM3: 32 bytes either way. */
    public MessageDigest digest() {
        return lookup.made(
                suite().names().digest(), MessageDigest::getInstance, MessageDigest::getInstance);
    }

    public byte[] digest(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** HMAC with SHA-256 or SM3. */
    public Mac mac(byte[] key) {
        try {
            var mac = lookup.made(suite().names().mac(), Mac::getInstance, Mac::getInstance);
            mac.init(new SecretKeySpec(key, suite().names().mac()));
            return mac;
        } catch (GeneralSecurityException e) {
            throw lookup.unusable(e);
        }
    }

    /**
     * A key for one purpose, from a secret that is as good as random (HKDF-Expand of RFC 5869).
     *
     * @param bytes 32 at most
     */
    public byte[] derive(byte[] secret, String purpose, int bytes) {
        return Hkdf.expand(this, secret, purpose.getBytes(UTF_8), bytes);
    }

    /**
     * Encrypts and authenticates with AES-256-GCM or SM4-GCM.
     *
     * @param nonce {@link #NONCE_BYTES}, which the caller never uses twice with this key
     * @param beside authenticated with it, and needed again to open it
     */
    public byte[] seal(byte[] key, byte[] nonce, byte[] beside, byte[] plain) {
        try {
            return gcm(Cipher.ENCRYPT_MODE, key, nonce, beside).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw lookup.unusable(e);
        }
    }

    /** The plain text; empty if the key is another, or anything was altered. */
    public Optional<byte[]> open(byte[] key, byte[] nonce, byte[] beside, byte[] sealed) {
        if (sealed.length < TAG_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(gcm(Cipher.DECRYPT_MODE, key, nonce, beside).doFinal(sealed));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw lookup.unusable(e);
        }
    }

    private Cipher gcm(int mode, byte[] key, byte[] nonce, byte[] beside)
            throws GeneralSecurityException {
        var name = suite().names().cipher();
        var cipher = lookup.made(name + "/GCM/NoPadding", Cipher::getInstance, Cipher::getInstance);
        cipher.init(
                mode,
                new SecretKeySpec(key, name),
                new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(beside);
        return cipher;
    }
}
