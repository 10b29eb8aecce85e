package cn.kehui.ground.cipher;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;

/**
 * What a suite does with a public and a private key: encrypts a key for a recipient, and signs.
 * Safe for many threads.
 */
public final class Pairs {
    private static final String SM2_CURVE = "sm2p256v1";

    private final Lookup lookup;
    private final Wrapping wrapping;

    private Pairs(Lookup lookup, Wrapping wrapping) {
        this.lookup = lookup;
        this.wrapping = wrapping;
    }

    /** What a pair of keys is for. */
    public enum Use {
        /** Others encrypt a key for whoever holds the private one. */
        RECIPIENT,
        SIGNER
    }

    public static Pairs of(Suite suite, CipherSettings settings) {
        var lookup = Lookup.of(suite, settings);
        return new Pairs(
                lookup,
                switch (suite) {
                    case INTERNATIONAL -> new X25519Wrapping(Algorithms.of(suite, settings));
                    case GM -> new Sm2Wrapping(lookup);
                });
    }

    /** A new pair: X25519 or Ed25519, or SM2. */
    public KeyPair pair(Use use) {
        try {
            var generator =
                    lookup.made(
                            name(use),
                            KeyPairGenerator::getInstance,
                            KeyPairGenerator::getInstance);
            if (lookup.suite() == Suite.GM) {
                generator.initialize(new ECGenParameterSpec(SM2_CURVE));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw lookup.unusable(e);
        }
    }

    /**
     * @param x509 as {@link PublicKey#getEncoded} gave it
     * @throws IllegalArgumentException if it is no such key
     */
    public PublicKey publicKey(Use use, byte[] x509) {
        try {
            return factory(use).generatePublic(new X509EncodedKeySpec(x509));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no public key of " + lookup.suite(), e);
        }
    }

    /**
     * @param pkcs8 as {@link PrivateKey#getEncoded} gave it
     * @throws IllegalArgumentException if it is no such key
     */
    public PrivateKey privateKey(Use use, byte[] pkcs8) {
        try {
            return factory(use).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no private key of " + lookup.suite(), e);
        }
    }

    /** Encrypts a key for a recipient: X25519, HKDF and AES-256-GCM, or SM2. */
    public byte[] wrap(PublicKey recipient, byte[] key) {
        try {
            return wrapping.wrap(recipient, key);
        } catch (GeneralSecurityException e) {
            throw lookup.unusable(e);
        }
    }

    /** The key that was wrapped; empty if it was for somebody else, or altered. */
    public Optional<byte[]> unwrap(KeyPair recipient, byte[] wrapped) {
        try {
            return wrapping.unwrap(recipient, wrapped);
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Signs with Ed25519, or SM2 with SM3. */
    public byte[] sign(PrivateKey key, byte[] words) {
        try {
            var signature = signature();
            signature.initSign(key);
            signature.update(words);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw lookup.unusable(e);
        }
    }

    /** Whether the signature is that key's over these words. */
    public boolean verifies(PublicKey key, byte[] words, byte[] signed) {
        try {
            var signature = signature();
            signature.initVerify(key);
            signature.update(words);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Signature signature() {
        return lookup.made(
                lookup.suite().names().signature(), Signature::getInstance, Signature::getInstance);
    }

    private KeyFactory factory(Use use) {
        return lookup.made(name(use), KeyFactory::getInstance, KeyFactory::getInstance);
    }

    private String name(Use use) {
        var names = lookup.suite().names();
        return use == Use.RECIPIENT ? names.recipient() : names.signer();
    }
}
