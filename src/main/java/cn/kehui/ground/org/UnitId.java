package cn.kehui.ground.org;

import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which unit. */
public record UnitId(UUID value) {

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such unit
     */
    public static UnitId of(String text) {
        try {
            return new UnitId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
