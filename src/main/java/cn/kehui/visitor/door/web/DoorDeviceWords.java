package cn.kehui.visitor.door.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.visitor.door.DoorDevice;

/** What a telephone at a door sent, and how it stands with its clock, in words. */
final class DoorDeviceWords {
    /** Less than that is no fault of a clock. */
    private static final long SLOW = 120;

    private static final int MINUTE = 60;

    /** In minutes. */
    private static final long DAY = 1_440;

    private DoorDeviceWords() {}

    /** As the unit reads it. */
    static String of(DoorDevice one) {
        var words = new StringBuilder();
        var place = one.place().isEmpty() ? Texts.say("door.sheet") : one.place();
        words.append(
                Texts.say(
                        "door.device",
                        one.number(),
                        place,
                        Moments.recent(one.seenAt()),
                        one.events()));
        if (one.refused() > 0) {
            words.append(Texts.say("door.refused", one.refused()));
        }
        if (Math.abs(one.slow()) >= SLOW) {
            var key = one.slow() > 0 ? "door.slow" : "door.fast";
            words.append(Texts.say(key, span(Math.abs(one.slow()) / MINUTE)));
        }
        return words.toString();
    }

    /** As the telephone says it: from two days on nobody counts minutes. */
    private static String span(long minutes) {
        return minutes < 2 * DAY
                ? Texts.say("door.minutes", minutes)
                : Texts.say("door.days", Math.round(minutes / (double) DAY));
    }
}
