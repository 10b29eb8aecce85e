package cn.kehui.ground.scan;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found in a file. */
public sealed interface ScanAct extends Recorded {
    /** It is kept where it is, and given to nobody. */
    record MalwareFound(Instant at, String subject, Map<String, String> detail) implements ScanAct {
        @Override
        public @Nullable Actor by() {
            return null;
        }
    }
}
