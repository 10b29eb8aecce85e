package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.UnitKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one unit has come with one duty.
 *
 * @param kind of the unit
 * @param changedAt when the last step was taken; of what was never begun: when it became owed
 * @param nudged when it was reminded by hand last; null: never
 * @param posts whom to telephone; empty where nothing is missing, or it is not the actor's to ask
 */
public record UnitProgress(
        Obligation obligation,
        UnitKind kind,
        Instant changedAt,
        @Nullable Last nudged,
        List<Post> posts) {

    /** The last reminder by hand. */
    public record Last(Instant at, String by) {}
}
