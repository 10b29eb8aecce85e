package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.NoticeDraft;
import java.util.List;

/** Days that were repaired, are missing, or cannot be. */
final class DateChecks {
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
