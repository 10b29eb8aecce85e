package cn.kehui.notice.check;

/** How like two names are. */
final class Names {
    private Names() {}

    static String key(String name) {
        return name.replaceAll("[^\\p{IsHan}\\dA-Za-z]", "");
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
