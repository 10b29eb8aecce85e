package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Days that were repaired, are missing, or cannot be. */
final class DateChecks {
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");

    /** As {@link java.time.DayOfWeek} counts them. */
    private static final String DAYS = "一二三四五六日";

    private DateChecks() {}

    static void check(NoticeDraft draft, Found found) {
        var issued = draft.issuedOn();
        if (issued != null && issued.lowConfidence()) {
            found.asks(
                    "notice.warning.date-repaired",
                    List.of(issued.span()),
                    issued.words(),
                    issued.day());
        }
        for (var period : draft.periods()) {
            if (period.lowConfidence()) {
                found.asks(
                        "notice.warning.date-repaired",
                        List.of(period.span()),
                        period.words(),
                        period.start() + "—" + period.end());
            }
        }
        duties(draft, found);
        weekdays(draft, found);
        var stretches =
                draft.periods().stream()
                        .filter(one -> one.start() == null || !one.start().equals(one.end()))
                        .toList();
        if (stretches.size() > 1) {
            found.notes(
                    "notice.warning.several-periods",
                    stretches.stream().map(NoticeDraft.Period::span).toList(),
                    String.join("，", stretches.stream().map(NoticeDraft.Period::words).toList()));
        }
    }

    /**
     * Days without a year, where the number, the page and the title do not say the same.
     *
     * @param years that may be meant, the first was taken
     */
    static void years(NoticeDraft draft, List<Integer> years, Found found) {
        if (years.size() < 2) {
            return;
        }
        for (var duty : draft.duties()) {
            if (implied(duty, years.getFirst())) {
                found.asks(
                        "notice.warning.year-doubtful",
                        List.of(duty.due().span()),
                        duty.due().words(),
                        years.getFirst(),
                        years.get(1));
            }
        }
    }

    /** Whether the day has its year from elsewhere. */
    private static boolean implied(DutyDraft duty, int year) {
        var closes = duty.due().closes();
        return duty.notice() == null
                && closes != null
                && closes.day().getYear() == year
                && !duty.due().words().matches(".*\\d{4}.*");
    }

    /**
     * Days whose year stands neither in their sentence nor in any head: one of the text was taken.
     */
    static void guessed(NoticeDraft draft, int year, Found found) {
        for (var duty : draft.duties()) {
            var sentence = draft.text().substring(duty.span().from(), duty.span().to());
            if (implied(duty, year) && !sentence.contains(String.valueOf(year))) {
                found.asks(
                        "notice.warning.year-guessed",
                        List.of(duty.due().span()),
                        duty.due().words(),
                        String.valueOf(year));
            }
        }
    }

    /** A day and its weekday that do not go together: one of the two is a slip. */
    private static void weekdays(NoticeDraft draft, Found found) {
        for (var duty : draft.duties()) {
            var due = duty.due();
            var days = new ArrayList<LocalDate>();
            if (due.opens() != null) {
                days.add(due.opens().day());
            }
            if (due.closes() != null) {
                days.add(due.closes().day());
            }
            weekday(due.words(), days, due.span(), found);
        }
        for (var period : draft.periods()) {
            var days = new ArrayList<LocalDate>();
            if (period.start() != null) {
                days.add(period.start());
            }
            if (period.end() != null && !period.end().equals(period.start())) {
                days.add(period.end());
            }
            weekday(period.words(), days, period.span(), found);
        }
    }

    private static void weekday(String words, List<LocalDate> days, Span span, Found found) {
        var said = WEEKDAY.matcher(words).results().map(one -> one.group(1)).toList();
        for (int i = 0; i < said.size(); i++) {
            int at = said.size() == days.size() ? i : days.size() - 1;
            if (at < 0) {
                return;
            }
            var day = days.get(at);
            int meant = DAYS.indexOf(said.get(i).replace('天', '日')) + 1;
            if (day.getDayOfWeek().getValue() != meant) {
                found.asks(
                        "notice.warning.weekday-differs",
                        List.of(span),
                        words,
                        day,
                        "星期" + DAYS.charAt(day.getDayOfWeek().getValue() - 1));
            }
        }
    }

    private static void duties(NoticeDraft draft, Found found) {
        for (var duty : draft.duties()) {
            var due = duty.due();
            boolean dated = due.kind() == Kind.BY || due.kind() == Kind.WINDOW;
            if (dated && due.closes() == null) {
                found.asks("notice.warning.due-unclear", List.of(due.span()), due.words());
            } else if (duty.lowConfidence() && due.closes() != null && !duty.what().isEmpty()) {
                found.asks(
                        "notice.warning.date-repaired",
                        List.of(due.span()),
                        due.words(),
                        due.closes().iso());
            }
            if (duty.what().isEmpty()) {
                found.asks("notice.warning.what-unclear", List.of(duty.span()));
            }
            if (due.kind() == Kind.RELATIVE && due.words().matches(".*(?:收到|接到|通知|文件).*")) {
                found.asks("notice.warning.due-relative", List.of(due.span()), due.words());
            }
            beforeIssue(draft, duty, found);
            if (dated
                    && draft.issuedOn() == null
                    && due.closes() != null
                    && !due.words().matches(".*\\d{4}.*")) {
                found.notes(
                        "notice.warning.year-implied",
                        List.of(due.span()),
                        due.words(),
                        due.closes().day().getYear());
            }
            if (due.atClosingTime()) {
                found.notes("notice.warning.closing-time", List.of(due.span()), due.words());
            }
        }
    }

    private static void beforeIssue(NoticeDraft draft, DutyDraft duty, Found found) {
        var issued = draft.issuedOn();
        var closes = duty.due().closes();
        if (duty.notice() == null
                && issued != null
                && closes != null
                && closes.day().isBefore(issued.day())) {
            found.asks(
                    "notice.warning.due-before-issue",
                    List.of(duty.due().span(), issued.span()),
                    duty.due().words(),
                    issued.day());
        }
    }
}
