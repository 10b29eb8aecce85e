package cn.kehui.notice.reader.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one end of a time, whole or damaged. */
final class Points {
    private static final String Y = "((?:19|20)\\d{2}|[二一][〇○零OoＯ0一二三四五六七八九]{3})";
    private static final String N = "(\\d{1,2}|" + Numeral.CHINESE + ")";

    /** 元月 is January. */
    private static final String M = "(\\d{1,2}|元|" + Numeral.CHINESE + ")";

    private static final String PART = "(上旬|中旬|下旬|上中旬|中下旬|初|底|末)";

    /** 2025年5月7日, 5月上旬, 9月; the day may lack its 日 where a stretch goes on. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:"
                            + Y
                            + "年度?|(今年|本年度?|当年|明年|次年|去年))?"
                            + M
                            + "月份?(?:"
                            + PART
                            + "|"
                            + N
                            + "(?:(?:[（(](?:周|星期|礼拜)[一二三四五六日天][）)])?(日|号)|(?![\\d.%日号])))?");

    private static final Pattern DOTTED =
            Pattern.compile("((?:19|20)\\d{2})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)日?");

    /** 元旦前, 国庆节前: a holiday that has its day, where something is due before it. */
    private static final Pattern HOLIDAY =
            Pattern.compile("(?:" + Y + "年)?(?:(元旦)|国庆)节?(?=之前|以前|前(?![夕后]))");

    private static final Pattern DAY =
            Pattern.compile(N + "(日(?!常|益|程|志|报|渐|前后|内|制|均)|号(?=前|之前|以前|上午|下午))");

    /** 2022422日, 2023年520日, 530日, 20235月20日, 2023年5 20日: characters are lost. */
    private static final List<Pattern> DAMAGED =
            List.of(
                    Pattern.compile("(20\\d{2}) ?(\\d{1,2})月(\\d{1,2})日"),
                    Pattern.compile("(20\\d{2})年?(\\d{1,2}) (\\d{1,2})日"),
                    Pattern.compile("(20\\d{2})年?()(\\d{2,4})日(?!内)"),
                    Pattern.compile("()()(\\d{3,4}|3[2-9]|[4-9][1-9])日(?!内|以内|之内|游|元)"),
                    Pattern.compile("()(\\d{1,2}) (\\d{1,2}) ?日(?!内|以内|之内|游|元)"),
                    Pattern.compile("(20\\d{2})[ 年] ?()(\\d{2,4})(?=之?前|以前|止)"),
                    Pattern.compile("()()(\\d{3,4})(?=前(?:将|完成|报|提交|发))"));

    /** 4月1416:00: the day runs into the hour. */
    private static final Pattern GLUED =
            Pattern.compile("(20\\d{2}(?=年)|)年?(\\d{1,2})月(\\d{2})(?=\\d{1,2}(?:[:：]\\d{2}|[时点]))");

    private Points() {}

    static @Nullable Point whole(String text, int at) {
        var glued = at(GLUED, text, at);
        if (glued != null) {
            var day = point(glued, number(glued, 1), number(glued, 2), number(glued, 3));
            if (real(day.month(), day.day())) {
                return day.mended();
            }
        }
        var found = at(WHOLE, text, at);
        if (found != null) {
            return written(found);
        }
        found = at(HOLIDAY, text, at);
        if (found != null) {
            int year = found.group(1) == null ? 0 : Numeral.year(found.group(1));
            return point(found, year, found.group(2) == null ? 10 : 1, 1);
        }
        found = at(DOTTED, text, at);
        if (found != null) {
            var point = point(found, number(found, 1), number(found, 3), number(found, 4));
            return point.month() > 0 && point.day() > 0 && point.possible() ? point : null;
        }
        return null;
    }

    private static @Nullable Point written(Matcher found) {
        var part = found.group(4) == null ? "" : found.group(4);
        int year = found.group(1) != null ? Numeral.year(found.group(1)) : 0;
        int day = found.group(5) != null ? Numeral.of(found.group(5)) : 0;
        if (found.group(6) != null && !real(Numeral.month(found.group(3)), day)) {
            // a day that no month has: it stands as it was written, and is asked
            return new Point(
                    year,
                    Math.clamp(Numeral.month(found.group(3)), 1, 12),
                    Point.NONE,
                    "",
                    true,
                    null,
                    false,
                    true,
                    found.end());
        }
        if (part.equals("底") || part.equals("末")) {
            day = Point.LAST;
        }
        var point = point(found, year, Numeral.month(found.group(3)), day);
        boolean marked = found.group(6) != null || !part.isEmpty() || day == 0;
        return point.month() < 1 || day < 0 || !point.possible()
                ? null
                : new Point(
                        year, point.month(), day, part, false, null, false, marked, found.end());
    }

    private static boolean real(int month, int day) {
        return day > 0
                && day < Point.LAST
                && new Point(0, month, day, "", false, null, false, true, 0).possible();
    }

    /** What damage has left of a day; always a repair. */
    static @Nullable Point damaged(String text, int at) {
        for (var pattern : DAMAGED) {
            var found = at(pattern, text, at);
            if (found == null || at > 0 && "0123456789.-".indexOf(text.charAt(at - 1)) >= 0) {
                continue;
            }
            int year = number(found, 1);
            if (!found.group(2).isEmpty()) {
                var point = point(found, year, number(found, 2), number(found, 3));
                if (point.month() > 0 && point.day() > 0 && point.possible()) {
                    return point.mended();
                }
                continue;
            }
            var digits = found.group(3);
            for (int month = digits.length() == 4 ? 2 : 1; month > 0; month--) {
                int m = Integer.parseInt(digits.substring(0, month));
                int d = month == digits.length() ? 0 : Integer.parseInt(digits.substring(month));
                var point = point(found, year, m, d);
                if (m > 0 && d > 0 && digits.charAt(month) != '0' | d > 0 && point.possible()) {
                    return point.mended();
                }
            }
        }
        return null;
    }

    /** A day without its month, such as the second of 5月20—28日. */
    static @Nullable Point day(String text, int at) {
        var found = at(DAY, text, at);
        if (found == null) {
            return null;
        }
        int day = Numeral.of(found.group(1));
        return day < 1 || day > 31
                ? null
                : new Point(0, 0, day, "", false, null, false, true, found.end());
    }

    private static Point point(Matcher found, int year, int month, int day) {
        return new Point(year, month, day, "", false, null, false, true, found.end());
    }

    static @Nullable Matcher at(Pattern pattern, String text, int at) {
        var found = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return found.lookingAt() ? found : null;
    }

    private static int number(Matcher found, int group) {
        return found.group(group).isEmpty() ? 0 : Integer.parseInt(found.group(group));
    }
}
