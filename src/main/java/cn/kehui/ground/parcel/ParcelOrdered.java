package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;
import java.util.Map;

/** A document that takes long was asked for: the event, and the journal's line. */
public record ParcelOrdered(Actor by, Instant at, ParcelId parcel, String title) implements Act {
    @Override
    public String subject() {
        return parcel.toString();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("title", title);
    }
}
