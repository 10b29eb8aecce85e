package cn.kehui.total.snapshot;

import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which snapshot. */
public record SnapshotId(UUID value) {

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such snapshot
     */
    public static SnapshotId of(String text) {
        try {
            return new SnapshotId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
