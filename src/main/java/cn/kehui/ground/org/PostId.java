package cn.kehui.ground.org;

import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which post. */
public record PostId(UUID value) {

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such post
     */
    public static PostId of(String text) {
        try {
            return new PostId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
