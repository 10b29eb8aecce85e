package cn.kehui.notice.facts;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.time.Clock;
import java.util.UUID;

/** Which incoming notice. */
public record IncomingId(UUID value) {
    public static IncomingId next(Clock clock) {
        return new IncomingId(Uuid7.next(clock));
    }

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such notice
     */
    public static IncomingId of(String text) {
        try {
            return new IncomingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
