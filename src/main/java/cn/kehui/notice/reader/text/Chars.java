package cn.kehui.notice.reader.text;

import java.util.Arrays;

/** Characters that know where they stood in another text. */
final class Chars {
    private final StringBuilder text = new StringBuilder();
    private int[] at = new int[256];

    void add(char c, int source) {
        if (text.length() == at.length) {
            at = Arrays.copyOf(at, at.length * 2);
        }
        at[text.length()] = source;
        text.append(c);
    }

    void add(Chars other, int from, int to) {
        for (int i = from; i < to; i++) {
            add(other.text.charAt(i), other.at[i]);
        }
    }

    int length() {
        return text.length();
    }

    char charAt(int i) {
        return text.charAt(i);
    }

    /** Where the character stood. */
    int source(int i) {
        return at[i];
    }

    String text() {
        return text.toString();
    }

    String text(int from) {
        return text.substring(from);
    }

    int[] sources() {
        return Arrays.copyOf(at, text.length());
    }

    /** Without white space at either end. */
    Chars strip() {
        int from = 0;
        int to = length();
        while (from < to && charAt(from) <= ' ') {
            from++;
        }
        while (to > from && charAt(to - 1) <= ' ') {
            to--;
        }
        var stripped = new Chars();
        stripped.add(this, from, to);
        return stripped;
    }
}
