package cn.kehui.duty.obligation;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.time.Clock;
import java.util.UUID;

/** Which obligation. */
public record ObligationId(UUID value) {
    public static ObligationId next(Clock clock) {
        return new ObligationId(Uuid7.next(clock));
    }

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such obligation
     */
    public static ObligationId of(String text) {
        try {
            return new ObligationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
