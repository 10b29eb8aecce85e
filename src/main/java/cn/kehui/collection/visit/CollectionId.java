package cn.kehui.collection.visit;

import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.workshop.Whose;
import java.time.Clock;
import java.util.UUID;

/** Which collection: known before it is kept, so that a double press opens it once. */
public record CollectionId(UUID value) {
    public static CollectionId next(Clock clock) {
        return new CollectionId(Uuid7.next(clock));
    }

    /**
     * @throws NotFound unless {@code text} is a UUID: there is no such collection
     */
    public static CollectionId of(String text) {
        try {
            return new CollectionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    /** Those who work on one collection are one person to the workshop. */
    public Whose whose() {
        return new Whose("collection " + this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
