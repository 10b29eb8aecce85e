package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.text.Characters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How like two names are. */
final class NameLikeness {
    private static final Set<String> FILES =
            Set.of("doc", "docx", "xls", "xlsx", "wps", "et", "pdf", "ofd", "rtf", "zip", "rar");

    private static final Pattern YEAR = Pattern.compile("^20\\d{2}年?度?");

    private NameLikeness() {}

    static String key(String name) {
        var key = new StringBuilder(name.length());
        int end = ending(name);
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            if (Characters.han(c) || c < 0x7f && Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Where the ending of a file begins: 统计表.doc is the form 统计表. */
    private static int ending(String name) {
        int dot = name.lastIndexOf('.');
        boolean file =
                dot > 0 && FILES.contains(name.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
        return file ? dot : name.length();
    }

    /** Whether they are one name; a year that one of them alone begins with makes no other. */
    static boolean same(String one, String other) {
        var a = key(one);
        var b = key(other);
        return a.equals(b) || yearless(a).equals(b) || yearless(b).equals(a);
    }

    private static String yearless(String key) {
        return YEAR.matcher(key).replaceFirst("");
    }

    /** Whether both mean the same thing, though they differ: most of their characters in order. */
    static boolean alike(String one, String other) {
        var a = key(one);
        var b = key(other);
        if (a.isEmpty() || b.isEmpty() || a.length() > 120 || b.length() > 120) {
            return false;
        }
        return both(a, b) * 10 >= 7 * Math.max(a.length(), b.length());
    }

    /** How many characters two names that are alike have in the same order. */
    static int common(String one, String other) {
        return both(key(one), key(other));
    }

    /**
     * How many characters both have in the same order: a bit for each of {@code b}, all of them
     * moved at once for each of {@code a}.
     */
    private static int both(String a, String b) {
        var low = new HashMap<Character, Long>();
        var high = new HashMap<Character, Long>();
        for (int i = 0; i < b.length(); i++) {
            (i < 64 ? low : high).merge(b.charAt(i), 1L << i % 64, (one, other) -> one | other);
        }
        long lows = -1;
        long highs = -1;
        for (int i = 0; i < a.length(); i++) {
            long lowHere = low.getOrDefault(a.charAt(i), 0L);
            long highHere = high.getOrDefault(a.charAt(i), 0L);
            long sum = lows + (lows & lowHere);
            int carry = Long.compareUnsigned(sum, lows) < 0 ? 1 : 0;
            highs = highs + (highs & highHere) + carry | highs & ~highHere;
            lows = sum | lows & ~lowHere;
        }
        int common = 0;
        for (int i = 0; i < b.length(); i++) {
            common += ((i < 64 ? lows : highs) >>> i % 64 & 1) == 0 ? 1 : 0;
        }
        return common;
    }
}
