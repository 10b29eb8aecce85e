package cn.kehui.notice.reader.date;

/** Small numbers and years in Chinese or Arabic digits. */
public final class Numeral {
    /** Characters of a number up to 99. */
    static final String CHINESE = "[一二三四五六七八九十廿卅]{1,3}";

    private static final String DIGITS = "零一二三四五六七八九";

    private Numeral() {}

    /** A number up to 99 or of digits alone; -1 if it is none. */
    public static int of(String words) {
        if (words.isEmpty()) {
            return -1;
        }
        if (words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return words.length() > 9 ? -1 : Integer.parseInt(words);
        }
        var text = words.replace("廿", "二十").replace("卅", "三十").replace("两", "二");
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? DIGITS.indexOf(text.charAt(0)) : -1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
        int ones = ten + 1 == text.length() ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }

    /** 元月 is the first. */
    static int month(String words) {
        return words.equals("元") ? 1 : of(words);
    }

    /** 2025, 二〇二五, 二○○七; -1 if it is none. */
    static int year(String words) {
        int year = 0;
        for (char c : words.toCharArray()) {
            int digit = "〇○0OoＯ".indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
            if (c >= '1' && c <= '9') {
                digit = c - '0';
            }
            if (digit < 0) {
                return -1;
            }
            year = year * 10 + digit;
        }
        return year;
    }
}
