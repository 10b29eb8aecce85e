package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.message.Note;

/** What is told of an access that is to be set anew. */
final class ResetNote {
    private ResetNote() {}

    /** To whoever may agree. */
    static Note asked(PersonId to, Reset reset) {
        var proposed = reset.proposed();
        var by = proposed == null ? "" : proposed.as().label() + proposed.name();
        return new Note(
                to,
                about(reset) + "/asked",
                about(reset),
                Texts.say("reset.asked", by, reset.whose().name()),
                Texts.say("reset.asked.body"),
                "/resets");
    }

    /** To who proposed an administrator that was agreed to. */
    static Note print(PersonId to, Reset reset) {
        return new Note(
                to,
                about(reset) + "/print",
                about(reset),
                Texts.say("reset.print", reset.whose().name()),
                Texts.say("reset.print.body", Moments.recent(reset.endsAt())),
                "/resets");
    }

    /** The link, to the owner's mailbox; without the code it opens nothing. */
    static Note link(Reset reset, String address) {
        return new Note(
                reset.whose().id(),
                about(reset) + "/link",
                about(reset),
                Texts.say("reset.link"),
                Texts.say("reset.link.body", address, Moments.recent(reset.endsAt())),
                "/account");
    }

    static String about(Reset reset) {
        return Note.OWN + "reset/" + reset.id();
    }
}
