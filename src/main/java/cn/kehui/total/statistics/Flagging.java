package cn.kehui.total.statistics;

import cn.kehui.ground.base.Finding;
import java.util.List;
import java.util.UUID;

/** What became of an attempt to flag an overlap, or to change one. */
public sealed interface Flagging {
    record Flagged(UUID overlap) implements Flagging {}

    /** At {@code activity}, {@code reason} or a field. */
    record Refused(List<Finding> findings) implements Flagging {}

    /** Somebody has flagged the same already: nothing was added, it can be changed. */
    record Found(Overlap first) implements Flagging {}

    /** What was to be changed holds no more: somebody changed or ended it meanwhile. */
    record Gone(Overlap ended) implements Flagging {}
}
