package cn.kehui.notice.letter.check;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.text.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and marks within the text. */
public final class TextRules {
    private static final String DAY = "(?<!\\d)(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日";
    private static final Pattern DAYS = Pattern.compile(DAY);
    private static final Pattern WEEKDAYS =
            Pattern.compile(DAY + "(?:[（(]\\s*(?:星期|周|礼拜)|星期|礼拜)([一二三四五六日天])");
    private static final Pattern ZEROS =
            Pattern.compile("(?<!\\d)(?:\\d{4}年)?(?:0\\d月\\d{1,2}日|\\d{1,2}月0\\d日)");
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?<![\\d.\\-/])(20\\d{2})[.\\-/](\\d{1,2})[.\\-/](\\d{1,2})(?![\\d.\\-/])");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)(\\d{2})年\\d{1,2}月");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("(?<=\\p{IsHan})[,;:?!()]|[,;?!()](?=\\p{IsHan})");
    private static final String WEEK = "一二三四五六日";

    private final List<Finding> findings = new ArrayList<>();
    private final Optional<LocalDate> issued;

    private TextRules(Letter letter) {
        this.issued = letter.signing().day();
    }

    public static List<Finding> of(Letter letter) {
        var rules = new TextRules(letter);
        for (int i = 0; i < letter.body().size(); i++) {
            rules.check("body[" + i + "]", letter.body().get(i).text());
        }
        return rules.findings;
    }

    private void check(String at, String text) {
        DAYS.matcher(text).results().forEach(found -> exists(at, found));
        WEEKDAYS.matcher(text).results().forEach(found -> weekday(at, found));
        ZEROS.matcher(text)
                .results()
                .forEach(
                        found -> {
                            var written = found.group().replaceAll("(?<!\\d)0(?=\\d[月日])", "");
                            findings.add(
                                    Finding.asks(at, "letter.day-zero", found.group(), written));
                        });
        FIGURES.matcher(text)
                .results()
                .forEach(
                        found ->
                                Day.read(found.group())
                                        .ifPresent(
                                                day ->
                                                        findings.add(
                                                                Finding.notes(
                                                                        at,
                                                                        "letter.day-form",
                                                                        found.group(),
                                                                        Day.words(day)))));
        SHORT_YEAR
                .matcher(text)
                .results()
                .forEach(found -> findings.add(Finding.asks(at, "letter.day-year", found.group())));
        var half = HALF_WIDTH.matcher(text);
        if (half.find()) {
            findings.add(Finding.notes(at, "letter.half-width", around(text, half)));
        }
    }

    private void exists(String at, MatchResult found) {
        int year = year(found).orElse(2024);
        if (day(found, year).isEmpty()) {
            findings.add(Finding.stops(at, "letter.no-such-day", found.group()));
        }
    }

    private void weekday(String at, MatchResult found) {
        var day = year(found).flatMap(year -> day(found, year));
        int said = WEEK.indexOf(found.group(4).replace('天', '日'));
        if (day.isPresent() && day.get().getDayOfWeek() != DayOfWeek.of(said + 1)) {
            var right = WEEK.charAt(day.get().getDayOfWeek().getValue() - 1);
            var words = found.group() + (found.group().matches(".*[（(].*") ? "）" : "");
            findings.add(Finding.asks(at, "letter.weekday", words, Day.words(day.get()), right));
        }
    }

    private Optional<Integer> year(MatchResult found) {
        return found.group(1) == null
                ? issued.map(LocalDate::getYear)
                : Optional.of(Integer.parseInt(found.group(1)));
    }

    private static Optional<LocalDate> day(MatchResult found, int year) {
        return Day.of(year, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    private static String around(String text, Matcher found) {
        return text.substring(
                Math.max(0, found.start() - 4), Math.min(text.length(), found.end() + 4));
    }
}
