package cn.kehui.total.statistics;

import cn.kehui.ground.base.Finding;
import java.util.List;
import java.util.UUID;

/** What became of an attempt to flag an overlap. */
public sealed interface Flagging {
    record Flagged(UUID overlap) implements Flagging {}

    /** At {@code activity}, {@code reason} or a field. */
    record Refused(List<Finding> findings) implements Flagging {}
}
