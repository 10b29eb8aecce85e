package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notice that is printed again: what only the second print says is asked, not dropped. */
final class AgainChecks {
    private AgainChecks() {}

    static void check(NoticeDraft draft, List<NoticeDraft> again, Found found) {
        for (var second : again) {
            var title = second.title();
            found.notes(
                    "notice.warning.printed-twice",
                    title == null ? List.of() : List.of(title.span()));
            differ(draft.number(), second.number(), found);
            var day = second.issuedOn();
            if (day != null
                    && (draft.issuedOn() == null || !draft.issuedOn().day().equals(day.day()))) {
                asks(day.words(), day.span(), found);
            }
            for (var duty : second.duties()) {
                if (draft.duties().stream().noneMatch(known -> same(known, duty))) {
                    var what = duty.what().isEmpty() ? duty.due().words() : duty.what();
                    asks(what + " " + duty.due().words(), duty.span(), found);
                }
            }
            for (var span : second.sentences().asked()) {
                var words = words(second, span);
                if (draft.sentences().asked().stream()
                        .noneMatch(known -> words(draft, known).equals(words))) {
                    asks(words, span, found);
                }
            }
        }
    }

    private static String words(NoticeDraft draft, Span span) {
        return draft.text().substring(span.from(), span.to()).replaceAll("\\s+", "");
    }

    private static void differ(@Nullable Fact first, @Nullable Fact second, Found found) {
        if (second != null && (first == null || !first.words().equals(second.words()))) {
            asks(second.words(), second.span(), found);
        }
    }

    private static boolean same(DutyDraft known, DutyDraft duty) {
        return known.due().kind() == duty.due().kind()
                && Objects.equals(known.due().closes(), duty.due().closes())
                && known.what().equals(duty.what())
                && known.owedBy().equals(duty.owedBy());
    }

    private static void asks(String words, Span span, Found found) {
        found.asks("notice.warning.only-in-second", List.of(span), words.strip());
    }
}
