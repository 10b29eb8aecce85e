package cn.kehui.ground.cipher;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Optional;

/** How a key is encrypted for whoever holds a private key. */
sealed interface Wrapping permits X25519Wrapping, Sm2Wrapping {
    byte[] wrap(PublicKey recipient, byte[] key) throws GeneralSecurityException;

    Optional<byte[]> unwrap(KeyPair recipient, byte[] wrapped) throws GeneralSecurityException;
}
