package cn.kehui.notice.reader.date;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two days pressed into one number, as the line between them was lost: 5月2431日, 202252128日. */
record Pressed(Point start, Point end) {
    private static final Pattern PRESSED =
            Pattern.compile(
                    "(?:((?:19|20)\\d{2})年?)?(\\d{1,2})月?(\\d{2})(\\d{2})日?(?!\\d|[:：]\\d{2}|[时点])");

    /** 519-20日: the month and its first day pressed into one. */
    private static final Pattern DASHED =
            Pattern.compile(
                    "(?:((?:19|20)\\d{2})年)?([1-9]|1[0-2])(\\d{2}) ?(?:[—\\-~]|至){1,2} ?(\\d{2})日(?!\\d)");

    private static final String TELLING = "间：:于为是在定";

    /**
     * @param year that of a day whose year is not said
     */
    static @Nullable Pressed at(String text, int at, int year) {
        var found = Points.at(PRESSED, text, at);
        found = found == null ? Points.at(DASHED, text, at) : found;
        if (found == null) {
            return null;
        }
        boolean said = found.group(1) != null;
        boolean told =
                found.group().endsWith("日") || at > 0 && TELLING.indexOf(text.charAt(at - 1)) >= 0;
        boolean month = found.group().indexOf('月') > 0;
        boolean meant =
                at > 0 && TELLING.indexOf(text.charAt(at - 1)) >= 0 && found.group().endsWith("日");
        if (!month && !meant && !(said && told)) {
            return null;
        }
        int m = Integer.parseInt(found.group(2));
        int y = said ? Integer.parseInt(found.group(1)) : year;
        var start = day(y, m, found.group(3), found.end());
        var end = day(y, m, found.group(4), found.end());
        boolean fits =
                m > 0 && m <= 12 && start.day() > 0 && start.day() < end.day() && end.possible();
        return fits ? new Pressed(start, end) : null;
    }

    private static Point day(int year, int month, String day, int to) {
        return new Point(year, month, Integer.parseInt(day), "", true, null, false, true, to);
    }
}
