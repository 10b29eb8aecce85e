package cn.kehui.sheet.form;

import java.text.Normalizer;

/**
 * What people type, made fit to read: the words stay theirs, only white space and invisible
 * characters are put in order.
 */
public final class Typed {
    private Typed() {}

    /**
     * The words without invisible characters, with single line breaks, and no white space at either
     * end of a line.
     */
    public static String tidy(String typed) {
        if (plain(typed)) {
            return typed;
        }
        var tidy = new StringBuilder(typed.length());
        typed.codePoints().forEach(point -> append(tidy, point));
        var lines = new StringBuilder(tidy.length());
        for (var line : tidy.toString().split("\n")) {
            var words = line.strip();
            if (!words.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(words);
            }
        }
        return lines.toString();
    }

    private static boolean plain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c <= ' ' || c >= 0x7f && c < 0x4e00 || c > 0x9fff) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder tidy, int point) {
        if (point == '\n'
                || point == '\r'
                || point == 0x0b
                || point == 0x0c
                || point == 0x85
                || point == 0x2028
                || point == 0x2029) {
            tidy.append('\n');
        } else if (point == '\t'
                || point == 0xa0
                || point == 0x3000
                || Character.getType(point) == Character.SPACE_SEPARATOR) {
            tidy.append(' ');
        } else if (!invisible(point)) {
            tidy.appendCodePoint(point);
        }
    }

    private static boolean invisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> point == 0xfffe || point == 0xffff || point >= 0xfe00 && point <= 0xfe0f;
        };
    }

    /** Characters as a person counts them: code points, white space left out. */
    public static int length(String words) {
        return (int)
                words.codePoints()
                        .filter(point -> !Character.isWhitespace(point) && point != 0x3000)
                        .count();
    }

    /** For comparing: full width made half, all white space gone, lower case. */
    public static String key(String words) {
        var key = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !invisible(point))
                .forEach(point -> key.appendCodePoint(Character.toLowerCase(point)));
        return key.toString();
    }
}
