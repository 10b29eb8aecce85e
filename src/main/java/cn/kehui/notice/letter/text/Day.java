package cn.kehui.notice.letter.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people type it, and as an official document has it. */
public final class Day {
    private static final Pattern ARABIC =
            Pattern.compile(
                    "(\\d{4})\\s*[年.\\-/．—]\\s*(\\d{1,2})\\s*[月.\\-/．—]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "([〇○零一二三四五六七八九]{4})年(十?[一二三四五六七八九]|十[一二]?)月([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?)日");

    private Day() {}

    /** The day that {@code words} name: 2025年4月30日, 2025-04-30, 二〇二五年四月三十日 … */
    public static Optional<LocalDate> read(String words) {
        var tidy = words.strip();
        var arabic = ARABIC.matcher(tidy);
        if (arabic.matches()) {
            return of(number(arabic.group(1)), number(arabic.group(2)), number(arabic.group(3)));
        }
        var chinese = CHINESE.matcher(tidy);
        return chinese.matches()
                ? of(
                        Chinese.digits(chinese.group(1)),
                        Chinese.number(chinese.group(2)),
                        Chinese.number(chinese.group(3)))
                : Optional.empty();
    }

    /** 2025年4月30日: Arabic figures, the year in full, no leading zero (7.3.5.4). */
    public static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Empty if the calendar has no such day. */
    public static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
