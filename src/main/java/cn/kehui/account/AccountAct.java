package cn.kehui.account;

import java.time.Instant;
import java.util.Map;

/** What is done with people and their roles. */
public sealed interface AccountAct extends Act {
    record RolesChanged(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record AdminRoleProposed(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record AdminRoleDecided(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record PersonDisabled(Actor by, Instant at, String subject) implements AccountAct {}

    record PersonEnabled(Actor by, Instant at, String subject) implements AccountAct {}

    record JournalVerified(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record JournalExported(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}
}
