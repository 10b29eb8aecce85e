package cn.kehui.ground.audit;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** What is read, refused, or settled about the journal itself. */
public sealed interface AuditAct extends Act {
    /** A file left: an export, a table, an attachment, one's own or another's. */
    record Downloaded(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AuditAct {}

    /** Somebody asked for what is not for them, or is not there. */
    record Refused(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AuditAct {}

    record RetentionSet(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AuditAct {}
}
