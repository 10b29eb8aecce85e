package cn.kehui.staff.entrance.password;

import java.util.List;
import java.util.Locale;

/**
 * Passwords that are tried first by whoever guesses: rows of the keyboard, the alphabet, numbers in
 * turn, one thing again and again, years, and a few words. What is left once these are taken out
 * has to be something of its own.
 */
final class PasswordGuess {
    /** Fewer characters of its own than these are soon tried. */
    private static final int OWN = 4;

    private static final int RUN = 3;
    private static final int BLOCK = 4;

    private static final List<String> ROWS =
            List.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiop",
                    "asdfghjkl",
                    "zxcvbnm",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
                    "01234567890",
                    "!@#$%^&*()");
    private static final List<String> WORDS =
            List.of(
                    "password",
                    "passwd",
                    "welcome",
                    "admin",
                    "administrator",
                    "root",
                    "login",
                    "letmein",
                    "iloveyou",
                    "woaini",
                    "mima",
                    "kehui",
                    "keji",
                    "kejiju",
                    "kexie",
                    "test",
                    "user",
                    "guest",
                    "china",
                    "zhongguo",
                    "huodongzhou",
                    "52o",
                    "iei4");

    private PasswordGuess() {}

    static boolean likely(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return own(lower, plain(lower)) < OWN;
    }

    /** Letters for the signs that stand for them. */
    private static String plain(String lower) {
        return lower.replace('@', 'a')
                .replace('$', 's')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e');
    }

    /** How many characters are in none of the patterns. */
    private static int own(String lower, String plain) {
        if (again(lower)) {
            return 0;
        }
        int own = 0;
        int at = 0;
        while (at < lower.length()) {
            int taken = taken(lower, plain, at);
            own += taken == 0 ? 1 : 0;
            at += Math.max(1, taken);
        }
        return own;
    }

    /** The same few characters over and over. */
    private static boolean again(String lower) {
        for (int block = 1; block <= BLOCK && block * 2 <= lower.length(); block++) {
            boolean same = true;
            for (int i = block; i < lower.length() && same; i++) {
                same = lower.charAt(i) == lower.charAt(i - block);
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** How many characters from there on are a pattern; 0: none. */
    private static int taken(String lower, String plain, int at) {
        int most = year(lower, at);
        for (var word : WORDS) {
            most = Math.max(most, plain.startsWith(word, at) ? word.length() : 0);
        }
        for (var row : ROWS) {
            most = Math.max(most, run(lower, at, row));
            most = Math.max(most, run(lower, at, new StringBuilder(row).reverse().toString()));
        }
        return Math.max(most, same(lower, at));
    }

    private static int year(String lower, int at) {
        return lower.startsWith("19", at) || lower.startsWith("20", at)
                ? lower.substring(at).matches("[0-9]{4}.*") ? 4 : 0
                : 0;
    }

    private static int same(String lower, int at) {
        int end = at;
        while (end < lower.length() && lower.charAt(end) == lower.charAt(at)) {
            end++;
        }
        return end - at >= RUN ? end - at : 0;
    }

    private static int run(String lower, int at, String row) {
        int from = row.indexOf(lower.charAt(at));
        int length = 0;
        while (from >= 0
                && at + length < lower.length()
                && from + length < row.length()
                && lower.charAt(at + length) == row.charAt(from + length)) {
            length++;
        }
        return length >= RUN ? length : 0;
    }
}
