package cn.kehui.staff.entrance.reset;

import cn.kehui.staff.entrance.LinkSecret;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;

/** What is told by telephone beside a link: ten letters that are not mistaken for one another. */
final class Codes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;

    private Codes() {}

    /** Such as {@code K7P4M-WX3RT}. */
    static String make() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.insert(LENGTH / 2, '-').toString();
    }

    static String hash(UUID reset, String typed) {
        return LinkSecret.hash(
                reset + ":" + typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
