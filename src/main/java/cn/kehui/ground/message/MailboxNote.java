package cn.kehui.ground.message;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import java.time.Instant;

/** What goes to the mailbox of before, as another is set. */
final class MailboxNote {
    private MailboxNote() {}

    static Note moved(Actor owner, Instant at) {
        return new Note(
                owner.id(),
                Note.OWN + "mailbox-moved/" + at,
                Note.OWN + owner.id(),
                Texts.say("message.moved"),
                Texts.say("message.moved.body", Moments.recent(at)),
                "/account");
    }
}
