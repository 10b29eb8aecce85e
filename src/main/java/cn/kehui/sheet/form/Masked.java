package cn.kehui.sheet.form;

import java.util.regex.Pattern;

/** Words with the telephone numbers and mail addresses in them made unreadable: for lists. */
public final class Masked {
    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++(?=@)");
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[-—– ]?\\d){4,}+");
    private static final int SHOWN = 3;

    private Masked() {}

    /** 李文 13812345678 → 李文 138********: who it is stays, how to reach them does not. */
    public static String of(String words) {
        var mails = MAIL.matcher(Typed.tidy(words)).replaceAll("***");
        return DIGITS.matcher(mails)
                .replaceAll(
                        found -> {
                            var number = found.group();
                            return number.substring(0, SHOWN) + "*".repeat(number.length() - SHOWN);
                        });
    }
}
