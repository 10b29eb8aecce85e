package cn.kehui.notice.letter.text;

/** Small numbers in Chinese, as numbering has them. */
final class Chinese {
    static final String DIGIT = "[一二三四五六七八九十]";
    private static final String DIGITS = "〇一二三四五六七八九";

    private Chinese() {}

    /**
     * @param number 1 to 99
     */
    static String words(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十")
                + (ones == 0 ? "" : DIGITS.charAt(ones));
    }

    /** The other way; 0 if the words are no number below 100. */
    static int number(String words) {
        var plain = words.replace("廿", "二十");
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return plain.length() == 1 ? Math.max(0, DIGITS.indexOf(plain)) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
        var after = plain.substring(ten + 1);
        return after.length() > 1 || ten > 1
                ? 0
                : tens * 10 + (after.isEmpty() ? 0 : DIGITS.indexOf(after));
    }

    /** 二〇二五 → 2025. */
    static int digits(String words) {
        int number = 0;
        for (char c : words.replace('○', '〇').replace('零', '〇').toCharArray()) {
            number = number * 10 + DIGITS.indexOf(c);
        }
        return number;
    }
}
