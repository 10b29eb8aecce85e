package cn.kehui.total.snapshot;

import cn.kehui.ground.cipher.CodeLetters;
import java.util.random.RandomGenerator;

/**
 * A short code that people read out over the telephone: eight of Crockford's 32 characters, which
 * leave out I, L, O and U, such as 7K3M-9QXD.
 */
final class Code {
    private static final int LENGTH = 8;

    private Code() {}

    /**
     * @param random a secure one: a code is not to be guessed from another
     */
    static String next(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "");
            code.append(CodeLetters.ALL.charAt(random.nextInt(CodeLetters.ALL.length())));
        }
        return code.toString();
    }
}
