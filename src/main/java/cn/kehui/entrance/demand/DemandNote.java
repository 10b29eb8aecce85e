package cn.kehui.entrance.demand;

import cn.kehui.account.PersonId;
import cn.kehui.account.Role;
import cn.kehui.base.Moments;
import cn.kehui.base.Texts;
import cn.kehui.message.Note;
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
