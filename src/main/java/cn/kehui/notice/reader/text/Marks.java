package cn.kehui.notice.reader.text;

/** Punctuation that a web page keeps in its western form, told from what belongs to numbers. */
final class Marks {
    private Marks() {}

    /** The Chinese form of a mark beside Chinese words; else the mark itself. */
    static char chinese(String text, int at, char c) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        boolean number = Characters.digit(before) && Characters.digit(after);
        return switch (c) {
            case ',' -> number || western(before) && western(after) ? c : '，';
            case ':' -> Characters.han(before) || "）)”》".indexOf(before) >= 0 ? '：' : c;
            case ';' -> Characters.han(before) || "）)”》".indexOf(before) >= 0 ? '；' : c;
            case '(' -> '（';
            case ')' -> '）';
            case '"' -> opens(text, at) ? '“' : '”';
            default -> c;
        };
    }

    private static boolean western(char c) {
        return c > ' ' && c < 0x7f && !Characters.digit(c);
    }

    /** Quotes that look alike open and close by turns, on one line. */
    private static boolean opens(String text, int at) {
        int count = 0;
        for (int i = at - 1; i >= 0 && at - i < 400 && text.charAt(i) != '\n'; i--) {
            count += text.charAt(i) == '"' ? 1 : 0;
        }
        return count % 2 == 0;
    }
}
