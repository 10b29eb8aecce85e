package cn.kehui.staff.directory;

import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which table of units that somebody sent. */
public record ImportId(UUID value) {

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such table
     */
    public static ImportId of(String text) {
        try {
            return new ImportId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
