package cn.kehui.visitor.door.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.visitor.door.DoorSession;

/** A session, as those at its door call it. */
final class DoorSessionWords {
    private DoorSessionWords() {}

    /** Day, hours and place. */
    static String when(DoorSession one) {
        var at = one.at();
        var day = at.day() == null ? Texts.say("door.no-day") : Moments.shortDay(at.day());
        var hours = at.from() == null ? "" : at.from() + (at.to() == null ? "" : "—" + at.to());
        return (day + " " + hours).strip() + " " + at.venue();
    }
}
