package cn.kehui.ground.audit;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What should be apart and is not, as it was found when the product started. */
sealed interface RolesFound extends Recorded {
    /** Nobody signed in does it. */
    @Override
    default @Nullable Actor by() {
        return null;
    }

    /** Somebody administers and has another role beside it, since before that was refused. */
    record MixedRolesFound(Instant at, String subject, Map<String, String> detail)
            implements RolesFound {}

    /** Who runs the product owns the tables: it could alter the journal. */
    record OneDatabaseRoleFound(Instant at, String subject, Map<String, String> detail)
            implements RolesFound {}
}
