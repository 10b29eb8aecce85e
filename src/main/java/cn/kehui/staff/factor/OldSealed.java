package cn.kehui.staff.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** How second factors were kept before there was a key ring: only opened and compared any more. */
record OldSealed(FactorKey key) {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    byte[] open(String sealed, String whose) {
        try {
            var all = Base64.getDecoder().decode(sealed);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(hmac("seal"), "AES"),
                    new GCMParameterSpec(TAG_BITS, Arrays.copyOf(all, NONCE)));
            cipher.updateAAD(whose.getBytes(UTF_8));
            return cipher.doFinal(all, NONCE, all.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a second factor was sealed with another key than that of this data directory",
                    e);
        }
    }

    String hash(String words, String whose) {
        return Base64.getEncoder().encodeToString(hmac("code " + whose + " " + words));
    }

    private byte[] hmac(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.secret().getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(words.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
