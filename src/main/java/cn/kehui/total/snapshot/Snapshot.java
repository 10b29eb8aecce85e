package cn.kehui.total.snapshot;

import java.time.Instant;

/**
 * A total as it was sent upward; never changed.
 *
 * @param code what people read out: 7K3M-9QXD
 * @param unit whose total it is: the unit of who froze it
 */
public record Snapshot(
        SnapshotId id,
        String code,
        String unit,
        String title,
        Frozen frozen,
        String by,
        Instant at) {

    /** A line of a list. */
    public record Brief(SnapshotId id, String code, String title, String by, Instant at) {}
}
