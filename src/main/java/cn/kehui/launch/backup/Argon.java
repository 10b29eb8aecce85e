package cn.kehui.launch.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes a key: argon2id (RFC 9106), as it is written into the file's head.
 *
 * @param memory KiB
 */
record Argon(int memory, int passes, int lanes) {
    /** The second choice of RFC 9106, which fits into the memory of a small machine. */
    static final Argon USUAL = new Argon(64 * 1024, 3, 4);

    private static final int BYTES = 32;

    /** Whether a file may ask for it: it is not known yet who wrote it. */
    boolean bearable() {
        return memory >= 8 * 1024
                && memory <= 256 * 1024
                && passes >= 1
                && passes <= 10
                && lanes >= 1
                && lanes <= 16;
    }

    byte[] key(String words, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        var key = new byte[BYTES];
        generator.generateBytes(words.getBytes(UTF_8), key);
        return key;
    }
}
