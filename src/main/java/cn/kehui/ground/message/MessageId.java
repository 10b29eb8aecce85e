package cn.kehui.ground.message;

import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which message. */
public record MessageId(UUID value) {

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such message
     */
    public static MessageId of(String text) {
        try {
            return new MessageId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
