package cn.kehui.total.snapshot;

import java.util.random.RandomGenerator;

/**
 * A short code that people read out over the telephone: eight of Crockford's 32 characters, which
 * leave out I, L, O and U, such as 7K3M-9QXD.
 */
final class Code {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private Code() {}

    /**
     * @param random a secure one: a code is not to be guessed from another
     */
    static String next(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "");
            code.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return code.toString();
    }
}
