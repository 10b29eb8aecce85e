package cn.kehui.ground.calendar;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which days are worked, as known at one moment. In a year whose notice is not known, Saturdays and
 * Sundays alone are off.
 */
public final class WorkingDays {
    /** Of no year is anything known. */
    public static final WorkingDays WEEKENDS = of(Set.of());

    private static final int WEEK = 7;
    private static final int WORKED = 5;

    private final TreeMap<LocalDate, LegalDay> named = new TreeMap<>();
    private final Set<Integer> years = new HashSet<>();

    private WorkingDays() {}

    public static WorkingDays of(Collection<LegalYear> years) {
        var days = new WorkingDays();
        for (var year : years) {
            days.years.add(year.year());
            year.days().forEach(day -> days.named.put(day.day(), day));
        }
        return days;
    }

    /** By the years that come with the product, for those who have no database. */
    public static WorkingDays shipped() {
        return of(ShippedYears.all());
    }

    public boolean works(LocalDate day) {
        var legal = named.get(day);
        return legal == null ? !weekend(day) : legal.working();
    }

    /** The holiday that this day is off for; empty: none, it is worked or a mere weekend. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(named.get(day))
                .filter(legal -> !legal.working())
                .map(LegalDay::name);
    }

    /** Whether the notices of all years from one day to the other are known. */
    public boolean knows(LocalDate from, LocalDate until) {
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            if (!years.contains(year)) {
                return false;
            }
        }
        return true;
    }

    /**
     * How many working days come after {@code day} up to and with {@code until}: issued on Friday,
     * due on Monday is 1. 0 where {@code until} is not later.
     */
    public int between(LocalDate day, LocalDate until) {
        if (!until.isAfter(day)) {
            return 0;
        }
        int count = weekdays(day, until);
        for (var legal : named.subMap(day, false, until, true).values()) {
            if (legal.working() == weekend(legal.day())) {
                count += legal.working() ? 1 : -1;
            }
        }
        return count;
    }

    /**
     * The same in half days, up to a deadline: one that closes by noon leaves half its day.
     *
     * @param end the first instant that is too late
     */
    public int halves(LocalDate day, Instant end) {
        var last = Moments.lastDay(end);
        int halves = 2 * between(day, last);
        var time = end.atZone(Beijing.ZONE).toLocalTime();
        boolean byNoon = time.isAfter(LocalTime.MIDNIGHT) && !time.isAfter(LocalTime.NOON);
        return byNoon && halves > 0 && works(last) ? halves - 1 : halves;
    }

    /**
     * The working day that comes so many working days before {@code day}, itself not counted.
     *
     * @param count at least 1
     */
    public LocalDate before(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /** The working day that comes so many working days after {@code day}, itself not counted. */
    public LocalDate after(LocalDate day, int count) {
        return step(day, count, 1);
    }

    private LocalDate step(LocalDate day, int count, int by) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one working day, not " + count);
        }
        var at = day;
        for (int left = count; left > 0; left -= works(at) ? 1 : 0) {
            at = at.plusDays(by);
        }
        return at;
    }

    /** Mondays to Fridays after {@code day} up to and with {@code until}. */
    private static int weekdays(LocalDate day, LocalDate until) {
        long days = ChronoUnit.DAYS.between(day, until);
        int count = (int) (days / WEEK) * WORKED;
        for (var at = until.minusDays(days % WEEK); at.isBefore(until); ) {
            at = at.plusDays(1);
            count += weekend(at) ? 0 : 1;
        }
        return count;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
