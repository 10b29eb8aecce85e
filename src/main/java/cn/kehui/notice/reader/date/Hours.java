package cn.kehui.notice.reader.date;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hour behind a day: 12点, 上午12时 (noon), 下午17:00, 下班. */
final class Hours {
    private static final Pattern HOUR =
            Pattern.compile(
                    "(?: ?[（(](?:周|星期|礼拜)[一二三四五六日天][）)]| ?(?:周|星期)[一二三四五六日天])?[，, ]?(?:当日|当天|的)?"
                            + "(上午|下午|中午|晚上|晚间|晚|早上|早|凌晨|傍晚)?"
                            + "(?:(\\d{1,2}|零|[一二三四五六七八九十]{1,3})(?:[:：](\\d{2})(?::\\d{2})?(?!\\d)|[时点](?:(\\d{1,2})分?|(半)|整|钟)?)|(下班)|((?:中|正)午(?=之前|以前|前)))");

    /** A day's weekday without an hour. */
    private static final Pattern WEEKDAY =
            Pattern.compile(" ?(?:[（(](?:周|星期|礼拜)[一二三四五六日天][）)]|星期[一二三四五六日天](?!至|到))(?:上午|下午|晚上)?");

    private Hours() {}

    /** The hour that stands at {@code at}; null if none does. */
    static Point.@Nullable Clock at(String text, int at) {
        var found = HOUR.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!found.lookingAt()) {
            var weekday = WEEKDAY.matcher(text).region(at, text.length());
            return weekday.lookingAt() ? new Point.Clock(null, false, weekday.end()) : null;
        }
        if (found.group(6) != null) {
            return new Point.Clock(null, true, found.end());
        }
        if (found.group(7) != null) {
            return new Point.Clock(LocalTime.NOON, false, found.end());
        }
        int hour = Numeral.of(found.group(2));
        int minute =
                found.group(3) != null
                        ? Integer.parseInt(found.group(3))
                        : found.group(4) != null
                                ? Integer.parseInt(found.group(4))
                                : found.group(5) != null ? 30 : 0;
        var part = found.group(1) == null ? "" : found.group(1);
        boolean late = part.startsWith("下午") || part.startsWith("晚") || part.equals("傍晚");
        if (late && hour < 12 || part.equals("中午") && hour < 3) {
            hour += 12;
        } else if (part.startsWith("晚") && hour == 12) {
            hour = 24;
        }
        if (hour < 0 || hour > 24 || minute > 59) {
            return null;
        }
        return new Point.Clock(hour == 24 ? null : LocalTime.of(hour, minute), false, found.end());
    }
}
