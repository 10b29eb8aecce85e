package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.NoticeDraft;
import java.util.List;

/** Sentences that ask for something of which no duty was made: none is dropped in silence. */
final class SentenceChecks {
    /** Of the places that a note about all others names. */
    private static final int PLACES = 100;

    private SentenceChecks() {}

    static void check(NoticeDraft draft, Found found) {
        for (var span : draft.sentences().asked()) {
            found.asks(
                    "notice.warning.asks-unclear",
                    List.of(span),
                    draft.text().substring(span.from(), span.to()).replaceAll("\\s+", " ").strip());
        }
        var noted = draft.sentences().noted();
        if (!noted.isEmpty()) {
            found.notes(
                    "notice.warning.sentences-noted",
                    noted.subList(0, Math.min(PLACES, noted.size())),
                    noted.size());
        }
    }
}
