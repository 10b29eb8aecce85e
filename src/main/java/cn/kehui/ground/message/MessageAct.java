package cn.kehui.ground.message;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import java.time.Instant;

/** What is done with mailboxes and mails. No address is written down. */
public sealed interface MessageAct extends Act {
    record MailboxSet(Actor by, Instant at, String subject) implements MessageAct {}

    record MailSentAgain(Actor by, Instant at, String subject) implements MessageAct {}
}
