package cn.kehui.ground.account;

import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which person. */
public record PersonId(UUID value) {

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such person
     */
    public static PersonId of(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
