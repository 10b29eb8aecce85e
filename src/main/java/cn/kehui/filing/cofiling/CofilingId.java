package cn.kehui.filing.cofiling;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.time.Clock;
import java.util.UUID;

/** Which rows, given to which unit, once. */
public record CofilingId(UUID value) {
    static CofilingId next(Clock clock) {
        return new CofilingId(Uuid7.next(clock));
    }

    /**
     * @throws NotFound unless {@code text} is a UUID: nothing was given under it
     */
    public static CofilingId of(String text) {
        try {
            return new CofilingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
