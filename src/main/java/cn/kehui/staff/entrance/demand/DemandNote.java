package cn.kehui.staff.entrance.demand;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.message.Note;
import java.time.LocalDate;

/** What somebody without a second factor is told before one is demanded. */
final class DemandNote {
    private DemandNote() {}

    static Note of(PersonId to, Role role, LocalDate since) {
        var about = "factor-demand/" + role + "/" + since;
        return new Note(
                to,
                about,
                about,
                Texts.say("demand.told", Moments.day(since)),
                Texts.say("demand.told.body", role.label()),
                "/factors");
    }
}
