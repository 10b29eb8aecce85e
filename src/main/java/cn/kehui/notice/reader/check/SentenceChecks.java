package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.Span;
import java.util.List;
import java.util.stream.Stream;

/** Sentences that ask for something of which no duty was made: none is dropped in silence. */
final class SentenceChecks {
    /** Of the places that a note about all others names. */
    private static final int PLACES = 100;

    private SentenceChecks() {}

    /** Whether the page shows what the sentence tells: when something is held. */
    private static boolean told(NoticeDraft draft, Span sentence) {
        return Stream.concat(
                        draft.periods().stream().map(NoticeDraft.Period::span),
                        draft.events().stream().map(NoticeDraft.Event::span))
                .anyMatch(one -> one.from() < sentence.to() && sentence.from() < one.to());
    }

    static void check(NoticeDraft draft, Found found) {
        for (var span : draft.sentences().asked()) {
            found.asks(
                    "notice.warning.asks-unclear",
                    List.of(span),
                    draft.text().substring(span.from(), span.to()).replaceAll("\\s+", " ").strip());
        }
        var noted = draft.sentences().noted().stream().filter(one -> !told(draft, one)).toList();
        if (!noted.isEmpty()) {
            found.notes(
                    "notice.warning.sentences-noted",
                    noted.subList(0, Math.min(PLACES, noted.size())),
                    noted.size());
        }
    }
}
