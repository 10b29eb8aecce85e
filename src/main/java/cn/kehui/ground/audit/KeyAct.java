package cn.kehui.ground.audit;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the keys that the product encrypts with; the operator does it, unseen by name. */
public sealed interface KeyAct extends Recorded {
    @Override
    default @Nullable Actor by() {
        return null;
    }

    record KeyAdded(Instant at, String subject, Map<String, String> detail) implements KeyAct {}

    record KeyRemoved(Instant at, String subject, Map<String, String> detail) implements KeyAct {}
}
