package cn.kehui.sheet.dictionary;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.Map;

/** It was confirmed what the questions of a form ask for: the event, and the journal's line. */
public record FactsConfirmed(Actor by, Instant at, FormId form, int asked) implements Act {
    @Override
    public String subject() {
        return form.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("rows", Integer.toString(asked));
    }
}
