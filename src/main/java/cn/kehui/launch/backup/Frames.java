package cn.kehui.launch.backup;

import cn.kehui.ground.cipher.Algorithms;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Encrypts and opens the frames of one file, each by its number and whether it is the last: one
 * left out, doubled, moved or cut off at the end opens no more.
 *
 * @param key of this file alone, so that numbers serve as nonces
 * @param head authenticated with each frame
 */
record Frames(Algorithms by, byte[] key, byte[] head) {

    byte[] seal(long number, boolean last, byte[] content) {
        return by.seal(key, nonce(number, last), head, content);
    }

    /** Empty if it is not what was sealed there. */
    Optional<byte[]> open(long number, boolean last, byte[] sealed) {
        return by.open(key, nonce(number, last), head, sealed);
    }

    private static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(Algorithms.NONCE_BYTES)
                .putInt(last ? 1 : 0)
                .putLong(number)
                .array();
    }
}
