package cn.kehui.staff.factor;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What is done with second factors. */
public sealed interface FactorAct extends Act {
    record FactorAdded(Actor by, Instant at, String subject, Map<String, String> detail)
            implements FactorAct {}

    record FactorRemoved(Actor by, Instant at, String subject, Map<String, String> detail)
            implements FactorAct {}

    record RecoveryCodesMade(Actor by, Instant at, String subject) implements FactorAct {}
}
