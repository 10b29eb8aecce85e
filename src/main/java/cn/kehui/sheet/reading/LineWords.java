package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Typed;
import java.util.regex.Pattern;

/** What stands round an answer in a line and is no part of it. */
final class LineWords {
    /** 【活动2】, 序号：2, （二）: what parts one entry from the next. */
    private static final Pattern BAND =
            Pattern.compile(
                    "[【（(\\[](推荐|重点|特色)?(活动|项目|案例|单位|序号|第)?之?\\s*([一二三四五六七八九十]{1,2}|\\d{1,2})(项|个)?[】）)\\]]"
                            + "|(推荐|重点|特色)?(活动|项目|案例|单位|序号|第)之?[\\s:：]*([一二三四五六七八九十]{1,2}|\\d{1,2})(项|个)?[、.．:：]?"
                            + "|[-—=*]{3,}");

    private LineWords() {}

    /** Whether the line only parts one entry from the next. */
    public static boolean band(String words) {
        return BAND.matcher(words).matches();
    }

    /** Separators that only part one answer from the next. */
    public static String trim(String typed, boolean followed) {
        var words = Typed.tidy(typed);
        words = followed ? words.replaceAll("(?<![；;，,、\\s])[；;，,、\\s]++$", "") : words;
        return words.replaceAll("^_{2,}|_{2,}$", "").strip();
    }

    public static String numberingOff(String more) {
        return more.replaceAll(
                "(?<![\\s　])[\\s　]*+([(（]?\\d{1,2}[)）.．、]?|[(（]?[一二三四五六七八九十][)）、.])[\\s　]*+$", "");
    }
}
