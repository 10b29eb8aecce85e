package cn.kehui.notice.check;

import cn.kehui.notice.text.Letters;

/** How like two names are. */
final class Names {
    private Names() {}

    static String key(String name) {
        var key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Letters.han(c) || c < 0x7f && Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Whether both mean the same thing, though they differ: most of their characters in order. */
    static boolean alike(String one, String other) {
        var a = key(one);
        var b = key(other);
        if (a.isEmpty() || b.isEmpty() || a.length() > 120 || b.length() > 120) {
            return false;
        }
        var before = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            var now = new int[b.length() + 1];
            for (int j = 1; j <= b.length(); j++) {
                now[j] =
                        a.charAt(i - 1) == b.charAt(j - 1)
                                ? before[j - 1] + 1
                                : Math.max(before[j], now[j - 1]);
            }
            before = now;
        }
        return before[b.length()] * 10 >= 7 * Math.max(a.length(), b.length());
    }
}
