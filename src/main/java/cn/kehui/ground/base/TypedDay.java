package cn.kehui.ground.base;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A day, or an hour of it, as people type it: 2026年5月17日, 5月17日, 5.17, 2026-5-17, 20260517, full
 * width or not, with the day of the week behind it or not; 18:00, 18点, 下午6点半.
 */
public final class TypedDay {
    private static final int FIRST = 1900;
    private static final int LAST = 2999;
    private static final int LONGEST = 60;
    private static final int HOUR = 60;
    private static final int NOON = 12;
    private static final int DAY = 24 * HOUR;

    private static final String WEEKDAY = "(?:[(]?(?:星期|周)[一二三四五六日天][)]?)?";
    private static final Pattern WHOLE =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})[日号]?" + WEEKDAY);
    private static final Pattern BARE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern SHORT =
            Pattern.compile("([0-9]{1,2})[-/.月]([0-9]{1,2})[日号]?" + WEEKDAY);
    private static final Pattern TIME =
            Pattern.compile("(上午|下午|晚上|中午)?([0-9]{1,2})(?:[:点时](?:([0-9]{1,2})分?|(半)|整)?)");
    private static final Pattern TIME_BEHIND =
            Pattern.compile(
                    "(.{3,24}?)[T,]?((?:上午|下午|晚上|中午)?[0-9]{1,2}[:点时](?:[0-9]{1,2}分?|半|整)?)前?");

    private TypedDay() {}

    /** With its year. Empty: it is none, or none that anybody lives to see. */
    public static Optional<LocalDate> of(String typed) {
        var plain = plain(typed);
        var whole = WHOLE.matcher(plain);
        var bare = BARE.matcher(plain);
        if (whole.matches()) {
            return day(whole);
        }
        return bare.matches() ? day(bare) : Optional.empty();
    }

    /** The same; without a year it is the one nearest to {@code today}. */
    public static Optional<LocalDate> near(String typed, LocalDate today) {
        var said = SHORT.matcher(plain(typed));
        if (!said.matches()) {
            return of(typed);
        }
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> day(year, number(said, 1), number(said, 2)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(today, day))));
    }

    /** Minutes after midnight, 24:00 among them; empty: it is no hour. */
    public static OptionalInt hour(String typed) {
        var said = TIME.matcher(plain(typed));
        if (!said.matches()) {
            return OptionalInt.empty();
        }
        int hour = number(said, 2);
        boolean later = "下午".equals(said.group(1)) || "晚上".equals(said.group(1));
        int minutes = said.group(3) == null ? 0 : number(said, 3);
        int all =
                (later && hour < NOON ? hour + NOON : hour) * HOUR
                        + (said.group(4) == null ? minutes : HOUR / 2);
        return minutes < HOUR && all <= DAY ? OptionalInt.of(all) : OptionalInt.empty();
    }

    /**
     * The first instant that is too late: 6月20日18点, or a day alone, which ends as its 24:00 comes.
     */
    public static Optional<Instant> end(String typed, LocalDate today) {
        var day = near(typed, today);
        if (day.isPresent()) {
            return day.map(one -> one.plusDays(1).atStartOfDay(Beijing.ZONE).toInstant());
        }
        var said = TIME_BEHIND.matcher(plain(typed));
        if (!said.matches() || hour(said.group(2)).isEmpty()) {
            return Optional.empty();
        }
        int minutes = hour(said.group(2)).getAsInt();
        return near(said.group(1), today)
                .map(one -> one.atStartOfDay(Beijing.ZONE).plusMinutes(minutes).toInstant());
    }

    /** What was typed as a page says it: 2026年5月17日; what is no day as it was typed. */
    public static String shown(String typed) {
        return of(typed).map(Moments::day).orElse(typed);
    }

    /** The same without a year, {@link #near} today; what is no day as it was typed. */
    public static String kept(String typed, LocalDate today) {
        return near(typed, today).map(LocalDate::toString).orElse(typed);
    }

    /** What was typed as it is kept: 2026-05-17; what is no day as it was typed. */
    public static String kept(String typed) {
        return of(typed).map(LocalDate::toString).orElse(typed);
    }

    /** An hour as it is kept: 18:00; 24:00 is the day alone; what is none as it was typed. */
    public static String keptHour(String typed) {
        var minutes = hour(typed);
        if (minutes.isEmpty()) {
            return typed;
        }
        int all = minutes.getAsInt();
        return all == DAY ? "" : LocalTime.MIDNIGHT.plusMinutes(all).toString();
    }

    private static Optional<LocalDate> day(Matcher said) {
        return day(number(said, 1), number(said, 2), number(said, 3));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year >= FIRST && year <= LAST
                    ? Optional.of(LocalDate.of(year, month, day))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher said, int group) {
        return Integer.parseInt(said.group(group));
    }

    /** In half width, without blanks; too long for a day: nothing. */
    private static String plain(String typed) {
        return typed.length() > LONGEST
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
