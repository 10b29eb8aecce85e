package cn.kehui.notice.check;

import cn.kehui.base.Finding.Level;
import cn.kehui.base.Texts;
import cn.kehui.notice.NoticeDraft.Warning;
import cn.kehui.notice.Span;
import java.util.ArrayList;
import java.util.List;

/** The warnings of a notice while they are gathered: each is said once for the same places. */
final class Found {
    private final List<Warning> all = new ArrayList<>();

    /**
     * @param key the text, {@code notice.warning.} and the code that programs see
     * @param args what the text names
     */
    void asks(String key, List<Span> spans, Object... args) {
        add(Level.ASKS, key, spans, args);
    }

    void notes(String key, List<Span> spans, Object... args) {
        add(Level.NOTES, key, spans, args);
    }

    private void add(Level level, String key, List<Span> spans, Object... args) {
        var code = key.substring(key.lastIndexOf('.') + 1);
        var warning = new Warning(code, level, Texts.say(key, args), List.copyOf(spans));
        boolean known =
                all.stream()
                        .anyMatch(
                                one ->
                                        one.code().equals(code)
                                                && (one.spans().equals(spans)
                                                        || !spans.isEmpty()
                                                                && one.message()
                                                                        .equals(warning.message())
                                                                && code.equals(
                                                                        "form-name-differs")));
        if (!known) {
            all.add(warning);
        }
    }

    List<Warning> all() {
        return List.copyOf(all);
    }
}
