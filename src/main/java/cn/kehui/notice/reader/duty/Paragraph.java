package cn.kehui.notice.reader.duty;

import java.util.ArrayList;
import java.util.List;

/** What the sentences of one paragraph said before: the next may leave out who owes. */
final class Paragraph {
    /** Sentences that nobody has asked yet who owes, the last one last: each is asked once. */
    private final List<String> unasked = new ArrayList<>();

    private List<String> said = List.of();
    private String previous = "";

    void add(String sentence) {
        unasked.add(sentence);
        previous = sentence;
    }

    /** The sentence before; empty: it is the first. */
    String previous() {
        return previous;
    }

    /** Who owes it: as {@code text} says up to {@code until}, else as the paragraph said before. */
    List<String> subject(String text, int until) {
        var own = Debtors.in(text, until);
        if (!own.isEmpty()) {
            return own;
        }
        while (!unasked.isEmpty()) {
            var one = unasked.removeLast();
            var named = Debtors.in(one, one.length());
            if (!named.isEmpty()) {
                said = named;
                unasked.clear();
            }
        }
        return said;
    }
}
