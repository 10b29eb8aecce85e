package cn.kehui.ground.calendar.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.calendar.LegalDay;
import cn.kehui.ground.calendar.LegalYear;
import cn.kehui.ground.calendar.web.CalendarPage.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a year as its notice does: a line for each holiday. */
final class YearPrint {
    private static final String WEEKDAYS = "一二三四五六日";

    private YearPrint() {}

    static List<Holiday> holidays(LegalYear year) {
        var byName = new LinkedHashMap<String, List<LegalDay>>();
        year.days().stream()
                .filter(day -> !day.working())
                .forEach(
                        day -> byName.computeIfAbsent(day.name(), _ -> new ArrayList<>()).add(day));
        year.days().stream()
                .filter(LegalDay::working)
                .forEach(
                        day -> byName.computeIfAbsent(day.name(), _ -> new ArrayList<>()).add(day));
        return byName.entrySet().stream()
                .map(named -> holiday(named.getKey(), named.getValue()))
                .toList();
    }

    private static Holiday holiday(String name, List<LegalDay> days) {
        var off = days.stream().filter(day -> !day.working()).map(LegalDay::day).toList();
        var worked =
                days.stream()
                        .filter(LegalDay::working)
                        .map(day -> words(day.day()))
                        .collect(Collectors.joining("、"));
        return new Holiday(name, spans(off), off.size(), worked);
    }

    /** Days that follow one another stand as one span. */
    private static String spans(List<LocalDate> days) {
        var spans = new ArrayList<String>();
        for (int first = 0, last; first < days.size(); first = last + 1) {
            last = first;
            while (last + 1 < days.size()
                    && days.get(last + 1).equals(days.get(last).plusDays(1))) {
                last++;
            }
            var from = words(days.get(first));
            spans.add(first == last ? from : from + "至" + words(days.get(last)));
        }
        return String.join("、", spans);
    }

    private static String words(LocalDate day) {
        return Moments.shortDay(day)
                + "（周"
                + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1)
                + "）";
    }
}
