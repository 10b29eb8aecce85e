package cn.kehui.ground.calendar;

import cn.kehui.ground.base.Csv;
import cn.kehui.ground.base.Finding;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the arrangement of a year, and says of each row what is wrong with it. */
final class YearRules {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final String OFF = "休";
    private static final String WORKED = "班";
    private static final int COLUMNS = 3;

    /** What the law alone gives in a year, before 2025 (全国年节及纪念日放假办法). */
    private static final int LEAST_OFF = 11;

    private final int year;
    private final List<LegalYear> others;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<LocalDate, Integer> rows = new HashMap<>();
    private final List<LegalDay> days = new ArrayList<>();

    private YearRules(int year, List<LegalYear> others) {
        this.year = year;
        this.others = others;
    }

    /**
     * @param known the years there are
     */
    static YearCheck check(YearSheet sheet, List<LegalYear> known) {
        var typed = sheet.year().strip();
        boolean readable = YEAR.matcher(typed).matches();
        int year = readable ? Integer.parseInt(typed) : 0;
        var rules =
                new YearRules(year, known.stream().filter(each -> each.year() != year).toList());
        if (!readable) {
            rules.stops("year", "calendar.year", typed);
        }
        var source = sheet.source().strip();
        if (source.isEmpty()) {
            rules.stops("source", "calendar.source");
        }
        rules.read(sheet.text());
        rules.days.sort(Comparator.comparing(LegalDay::day));
        return new YearCheck(
                new LegalYear(year, source, true, List.copyOf(rules.days)),
                List.copyOf(rules.findings));
    }

    private void read(String text) {
        int number = 0;
        for (var cells : Csv.read(text)) {
            number++;
            var first = cells.getFirst().strip();
            if (!first.isEmpty() && !first.startsWith("#") && !first.equals("日期")) {
                row(number, cells.stream().map(String::strip).toList());
            }
        }
        long off = days.stream().filter(day -> !day.working()).count();
        if (days.isEmpty()) {
            stops("text", "calendar.empty");
        } else if (off < LEAST_OFF) {
            findings.add(Finding.notes("text", "calendar.few", off));
        }
    }

    private void row(int number, List<String> cells) {
        if (cells.size() < COLUMNS) {
            stops("text", "calendar.columns", number);
            return;
        }
        var day = day(cells.getFirst());
        if (day.isEmpty()) {
            stops("text", "calendar.day", number, cells.getFirst());
            return;
        }
        var type = cells.get(1);
        if (!type.equals(OFF) && !type.equals(WORKED)) {
            stops("text", "calendar.type", number, type);
            return;
        }
        if (cells.get(2).isEmpty()) {
            stops("text", "calendar.name", number);
            return;
        }
        if (fits(number, day.get(), type)) {
            days.add(new LegalDay(day.get(), type.equals(WORKED), cells.get(2)));
        }
    }

    private boolean fits(int number, LocalDate day, String type) {
        if (year != 0 && day.getYear() != year && !decemberBefore(day)) {
            stops("text", "calendar.other-year", number, day, year);
            return false;
        }
        var before = rows.putIfAbsent(day, number);
        if (before != null) {
            stops("text", "calendar.twice", number, day, before);
            return false;
        }
        var elsewhere =
                others.stream()
                        .filter(each -> each.days().stream().anyMatch(one -> one.day().equals(day)))
                        .findFirst();
        if (elsewhere.isPresent()) {
            stops("text", "calendar.elsewhere", number, day, elsewhere.get().year());
            return false;
        }
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        if (type.equals(WORKED) && weekday) {
            stops("text", "calendar.worked-anyway", number, day);
            return false;
        }
        return true;
    }

    /** New Year's holiday may begin in the year before: 2022-12-31. */
    private boolean decemberBefore(LocalDate day) {
        return day.getYear() == year - 1 && day.getMonthValue() == 12;
    }

    private void stops(String at, String key, Object... args) {
        findings.add(Finding.stops(at, key, args));
    }

    private static Optional<LocalDate> day(String text) {
        var match = DAY.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
