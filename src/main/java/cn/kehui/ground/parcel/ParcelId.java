package cn.kehui.ground.parcel;

import cn.kehui.ground.base.NotFound;
import java.util.UUID;

/** Which parcel. */
public record ParcelId(UUID value) {
    /**
     * @throws NotFound if it is no id
     */
    public static ParcelId of(String id) {
        try {
            return new ParcelId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(id);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
