package cn.kehui.total.selection;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.time.Clock;
import java.util.UUID;

/** Which list of picked activities. */
public record PickListId(UUID value) {
    static PickListId next(Clock clock) {
        return new PickListId(Uuid7.next(clock));
    }

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such list
     */
    public static PickListId of(String text) {
        try {
            return new PickListId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
