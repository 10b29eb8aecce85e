package cn.kehui.ground.cipher;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Optional;
import javax.crypto.Cipher;

/** Encryption with an SM2 public key (GB/T 32918.4), its parts in the standard's order. */
record Sm2Wrapping(Lookup lookup) implements Wrapping {
    private static final String STANDARD = "SM2/C1C3C2/NoPadding";

    @Override
    public byte[] wrap(PublicKey recipient, byte[] key) throws GeneralSecurityException {
        var cipher = cipher();
        cipher.init(Cipher.ENCRYPT_MODE, recipient);
        return cipher.doFinal(key);
    }

    @Override
    public Optional<byte[]> unwrap(KeyPair recipient, byte[] wrapped)
            throws GeneralSecurityException {
        var cipher = cipher();
        cipher.init(Cipher.DECRYPT_MODE, recipient.getPrivate());
        try {
            return Optional.of(cipher.doFinal(wrapped));
        } catch (RuntimeException e) {
            // the provider's own way to say that a point is none
            return Optional.empty();
        }
    }

    private Cipher cipher() {
        return lookup.made(STANDARD, Cipher::getInstance, Cipher::getInstance);
    }
}
