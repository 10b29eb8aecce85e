package cn.kehui.ground.cipher;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/**
 * A pair made for this once agrees with the recipient's (RFC 7748); what both know becomes a key
 * (RFC 5869) that encrypts one thing, and so needs no nonce.
 */
record X25519Wrapping(Algorithms by) implements Wrapping {
    private static final int PUBLIC = 44; // the 32 bytes of RFC 7748 in their X.509 envelope
    private static final byte[] NONCE = new byte[Algorithms.NONCE_BYTES];

    @Override
    public byte[] wrap(PublicKey recipient, byte[] key) throws GeneralSecurityException {
        var once = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        var both = both(once.getPublic(), recipient);
        var sealed = by.seal(agreed(once.getPrivate(), recipient, both), NONCE, both, key);
        return ByteBuffer.allocate(PUBLIC + sealed.length)
                .put(once.getPublic().getEncoded())
                .put(sealed)
                .array();
    }

    @Override
    public Optional<byte[]> unwrap(KeyPair recipient, byte[] wrapped)
            throws GeneralSecurityException {
        if (wrapped.length < PUBLIC) {
            return Optional.empty();
        }
        PublicKey once;
        try {
            once =
                    KeyFactory.getInstance("X25519")
                            .generatePublic(new X509EncodedKeySpec(Arrays.copyOf(wrapped, PUBLIC)));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        }
        var both = both(once, recipient.getPublic());
        return by.open(
                agreed(recipient.getPrivate(), once, both),
                NONCE,
                both,
                Arrays.copyOfRange(wrapped, PUBLIC, wrapped.length));
    }

    private byte[] agreed(PrivateKey mine, PublicKey yours, byte[] both)
            throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("X25519");
        agreement.init(mine);
        agreement.doPhase(yours, true);
        var even = Hkdf.extract(by, both, agreement.generateSecret());
        return by.derive(even, "kehui wrap", by.suite().keyBytes());
    }

    private static byte[] both(PublicKey once, PublicKey recipient) {
        return ByteBuffer.allocate(2 * PUBLIC)
                .put(once.getEncoded())
                .put(recipient.getEncoded())
                .array();
    }
}
