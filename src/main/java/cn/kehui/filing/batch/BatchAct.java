package cn.kehui.filing.batch;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What somebody did with a batch; each version that is filed of it has its own line. */
public sealed interface BatchAct extends Act {

    /** It was said that a batch shall be done: so many files. */
    record BatchConfirmed(Actor by, Instant at, BatchId batch, int files) implements BatchAct {
        @Override
        public String subject() {
            return batch.toString();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("files", String.valueOf(files));
        }
    }
}
