package cn.kehui.notice.letter.check;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.text.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** 成文日期 (7.3.5.4), 附注 (7.3.6) and 印发日期 (7.4.3). */
public final class DateRules {
    private DateRules() {}

    public static List<Finding> of(Letter letter, Predicate<LocalDate> works) {
        var findings = new ArrayList<Finding>();
        var issued = letter.signing().day();
        if (letter.signing().date().isBlank()) {
            findings.add(Finding.stops("date", "letter.date-missing"));
        } else {
            form("date", letter.signing().date(), findings);
        }
        issued.filter(works.negate())
                .ifPresent(
                        day ->
                                findings.add(
                                        Finding.notes("date", "letter.date-off", Day.words(day))));
        if (letter.remark().matches("[（(].*[）)]")) {
            findings.add(Finding.notes("remark", "letter.remark-brackets"));
        }
        var printed = letter.imprint().date();
        if (!printed.isBlank()) {
            form("imprint", printed, findings);
            var day = Day.read(printed);
            if (day.isPresent() && issued.isPresent() && day.get().isBefore(issued.get())) {
                findings.add(
                        Finding.asks(
                                "imprint",
                                "letter.imprint-early",
                                Day.words(day.get()),
                                Day.words(issued.get())));
            }
        }
        return findings;
    }

    private static void form(String at, String words, List<Finding> findings) {
        var day = Day.read(words);
        if (day.isEmpty()) {
            findings.add(Finding.stops(at, "letter.date-unreadable", words));
        } else if (!Day.words(day.get()).equals(words.strip())) {
            findings.add(Finding.asks(at, "letter.date-form", words, Day.words(day.get())));
        }
    }
}
