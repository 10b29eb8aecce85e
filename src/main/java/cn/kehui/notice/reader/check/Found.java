package cn.kehui.notice.reader.check;

import cn.kehui.ground.base.Finding.Level;
import cn.kehui.ground.base.Texts;
import cn.kehui.notice.reader.NoticeDraft.Warning;
import cn.kehui.notice.reader.Span;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The warnings of a notice while they are gathered: each is said once for the same places. */
final class Found {
    private final List<Warning> all = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();
    private boolean more;

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
        if (all.size() >= ReadLimits.WARNINGS.most()) {
            more = true;
            return;
        }
        var code = key.substring(key.lastIndexOf('.') + 1);
        var warning =
                new Warning(code, level, Texts.say(key, args), List.copyOf(spans), names(args));
        boolean fresh = known.add(List.of(code, spans));
        if (code.equals("form-name-differs")) {
            fresh &= known.add(List.of(code, warning.message()));
        }
        if (fresh) {
            all.add(warning);
        }
    }

    private static List<String> names(Object... args) {
        return Arrays.stream(args).map(String::valueOf).toList();
    }

    /**
     * All of them, and of what there was more than is read.
     *
     * @param passed where the reader stopped
     */
    List<Warning> all(Set<ReadLimits> passed) {
        var reaches = EnumSet.noneOf(ReadLimits.class);
        reaches.addAll(passed);
        if (more) {
            reaches.add(ReadLimits.WARNINGS);
        }
        for (var reach : reaches) {
            var message = Texts.say("notice.warning.beyond-reach", reach.words(), reach.most());
            all.add(new Warning("beyond-reach", reach.level(), message, List.of(), List.of()));
        }
        return List.copyOf(all);
    }
}
