package cn.kehui.notice.writing;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.notice.facts.IncomingId;
import java.time.Instant;
import java.util.Map;

/** The words of a notice were put as they are written now. */
public record LetterKept(Actor by, Instant at, IncomingId notice, String title) implements Act {
    @Override
    public String subject() {
        return notice.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("title", title);
    }
}
