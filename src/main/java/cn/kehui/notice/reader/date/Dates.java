package cn.kehui.notice.reader.date;

import cn.kehui.notice.reader.text.ReadLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the times in a text. */
public final class Dates {
    private static final Pattern LINK =
            Pattern.compile("起? ?(?:至|到|—{1,3}|–{1,2}|-{1,3}|~{1,2}|―{1,2}|─{1,2}|－) ?");
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})(?![\\d:：时点分.%个项月年])");

    private static final String STARTS = "一二三四五六七八九十元国今本明去当次";

    private final String text;
    private final int year;
    private int month;

    /** The latest year that a day of the text names: the days behind it are in that year. */
    private int said;

    private Dates(String text, int year) {
        this.text = text;
        this.year = year;
    }

    /**
     * The times in order, of very many the first.
     *
     * @param year that of a day whose year is not said; 0: unknown
     */
    public static List<When> in(String text, int year) {
        var dates = new Dates(text, year);
        var found = new ArrayList<When>();
        for (int i = 0; i < text.length() && found.size() < ReadLimits.DATES.most(); ) {
            var when = starts(text, i) ? dates.at(i) : null;
            if (when != null) {
                found.add(when);
            }
            i = when == null ? i + 1 : when.to();
        }
        return found;
    }

    private static boolean starts(String text, int i) {
        char c = text.charAt(i);
        boolean digit = c >= '0' && c <= '9';
        if (i == 0) {
            return digit || STARTS.indexOf(c) >= 0;
        }
        char before = text.charAt(i - 1);
        if (digit) {
            return !(before >= '0' && before <= '9') && "第.〕】]-".indexOf(before) < 0;
        }
        if (c == '元' && (Character.isDigit(before) || "万千百十亿多余美欧日".indexOf(before) >= 0)) {
            return false; // 2万元月底付: it is money
        }
        return STARTS.indexOf(c) >= 0 && "第十二三".indexOf(before) < 0;
    }

    private @Nullable When at(int i) {
        var pressed = Pressed.at(text, i, year);
        if (pressed != null) {
            month = pressed.end().month();
            return made(i, pressed.start(), pressed.end(), pressed.start().year() != year);
        }
        var first = Points.whole(text, i);
        if (first == null || first.day() > 0 && !first.marked() && !linked(first.to())) {
            var mended = Points.damaged(text, i);
            first = mended != null ? mended : first;
        }
        if (first == null) {
            first = alone(i);
        }
        return first == null ? null : when(i, timed(first));
    }

    /** A day without its month: that of the time before it, else a repair. */
    private @Nullable Point alone(int i) {
        var day = Points.day(text, i);
        if (day == null && bare(i)) {
            int end = i;
            while (Character.isDigit(text.charAt(end))) {
                end++;
            }
            day =
                    new Point(
                            0,
                            0,
                            Integer.parseInt(text.substring(i, end)),
                            "",
                            false,
                            null,
                            false,
                            false,
                            end);
        }
        if (day == null || month == 0 && !Bounds.before(text, day.to())) {
            return null;
        }
        return month == 0 ? day.mended() : day;
    }

    /** 15至21日: a number without 日 that a day follows. */
    private boolean bare(int i) {
        var number = Points.at(BARE, text, i);
        var link = number == null ? null : Points.at(LINK, text, number.end());
        return link != null && Points.day(text, link.end()) != null;
    }

    private boolean linked(int at) {
        return Points.at(LINK, text, at) != null;
    }

    private Point timed(Point point) {
        var hour = point.day() == 0 ? null : Hours.at(text, point.to());
        return hour == null ? point : point.at(hour);
    }

    private @Nullable When when(int from, Point first) {
        boolean yearSaid = first.year() > 0;
        var start = first.fixed(Math.max(year, said), month);
        said = yearSaid && first.day() > 0 ? Math.max(said, first.year()) : said;
        month = start.month();
        var second = second(first);
        if (second == null) {
            boolean loose = first.day() > 0 && !first.marked() && !Bounds.before(text, first.to());
            return loose ? null : made(from, start, start, yearSaid);
        }
        var end = second.fixed(start.year(), start.month());
        if (second.year() == 0 && end.month() < start.month()) {
            end = end.in(start.year() + 1);
        }
        if (!yearSaid && second.year() > 0) {
            start = start.in(start.month() > end.month() ? end.year() - 1 : end.year());
            yearSaid = true;
        }
        month = end.month();
        return made(from, start, end, yearSaid);
    }

    private @Nullable Point second(Point first) {
        var link = Points.at(LINK, text, first.to());
        if (link == null) {
            return null;
        }
        var hours = first.hour() != null ? Hours.at(text, link.end()) : null;
        if (hours != null) {
            return first.at(hours);
        }
        var second = Points.whole(text, link.end());
        second = second == null ? Points.day(text, link.end()) : second;
        if (second == null) {
            var number = Points.at(BARE, text, link.end());
            int day = number == null || first.day() == 0 ? 0 : Integer.parseInt(number.group(1));
            second =
                    day < 1 || day > 31
                            ? null
                            : new Point(
                                    0,
                                    0,
                                    day,
                                    "",
                                    false,
                                    null,
                                    false,
                                    true,
                                    link.end() + String.valueOf(day).length());
        }
        return second == null ? null : timed(second);
    }

    private When made(int from, Point start, Point end, boolean yearSaid) {
        var bound = Bounds.of(text, from, end.to());
        return new When(
                from,
                bound.to(),
                text.substring(from, bound.to()),
                day(start, bound),
                day(end, bound),
                start == end ? null : start.hour(),
                end.hour(),
                start != end,
                end.closing(),
                start.repaired() || end.repaired(),
                yearSaid,
                bound.edge());
    }

    /** 5月底前 is the month's last day; 5月底 alone is no day. */
    private static @Nullable LocalDate day(Point point, Bounds bound) {
        boolean last = point.day() == Point.LAST && bound.edge() == When.Edge.BEFORE;
        return point.decade().isEmpty() || last ? point.date() : null;
    }
}
