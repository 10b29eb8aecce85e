package cn.kehui.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Encrypts what is kept of second factors (AES-256-GCM), and hashes what need not be read again.
 */
@Component
class Sealed {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;

    /** Where nobody gave a key, as in tests, one that lives as long as the process. */
    Sealed(ObjectProvider<FactorKey> key) {
        var given = key.getIfAvailable();
        secret = given == null ? RANDOM.generateSeed(32) : given.secret().getBytes(UTF_8);
    }

    /**
     * @param whose what was sealed for one cannot be opened as another's
     */
    String seal(byte[] plain, String whose) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, whose).doFinal(plain);
            var all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    byte[] open(String sealed, String whose) {
        try {
            var all = Base64.getDecoder().decode(sealed);
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), whose)
                    .doFinal(all, NONCE, all.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a second factor was sealed with another key than that of this data directory",
                    e);
        }
    }

    /**
     * The same words of the same person give the same hash, and nobody without the key knows it.
     */
    String hash(String words, String whose) {
        return Base64.getEncoder().encodeToString(hmac("code " + whose + " " + words));
    }

    private Cipher cipher(int mode, byte[] nonce, String whose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(hmac("seal"), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(whose.getBytes(UTF_8));
        return cipher;
    }

    private byte[] hmac(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(words.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
