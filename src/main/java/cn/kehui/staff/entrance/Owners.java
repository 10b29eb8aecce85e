package cn.kehui.staff.entrance;

import cn.kehui.ground.account.AccountAct;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Recorded;
import cn.kehui.ground.message.MessageAct;
import cn.kehui.ground.message.Messages;
import cn.kehui.staff.entrance.guard.Tries;
import cn.kehui.staff.entrance.guard.TryKeys;
import cn.kehui.staff.factor.FactorAct;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What owners of accounts are told of what was done to their access, in the product and by mail,
 * and which sessions end with it. In the transaction of the act, like the journal.
 */
@Component
class Owners {
    private final People people;
    private final Messages messages;
    private final Tries tries;
    private final InvitationSql links;
    private final ApplicationEventPublisher events;

    Owners(
            People people,
            Messages messages,
            Tries tries,
            InvitationSql links,
            ApplicationEventPublisher events) {
        this.people = people;
        this.messages = messages;
        this.tries = tries;
        this.links = links;
        this.events = events;
    }

    @EventListener
    void did(Recorded act) {
        switch (act) {
            case FactorAct factor -> factors(factor);
            case EntranceAct.PasswordChanged changed -> {
                turn(act);
                tries.forget(TryKeys.code(whose(act)));
                boolean link = "link".equals(changed.detail().get("how"));
                tell(act, link ? "owner.password-link" : "owner.password");
            }
            case MessageAct.MailboxSet _ -> {
                turn(act);
                tell(act, "owner.mailbox");
            }
            case EntranceAct.PasswordLinkMade _ -> tell(act, "owner.link-made");
            case AccountAct.PersonDisabled _ -> turn(act);
            case AccountAct.AdminRoleDecided decided -> {
                if ("true".equals(decided.detail().get("agreed"))) {
                    links.voidOf(whose(act), act.at()); // made while they opened less
                    turn(act);
                    tell(act, "owner.admin-role");
                }
            }
            case EntranceAct entered -> entrance(entered);
            default -> {}
        }
    }

    private void entrance(EntranceAct act) {
        switch (act) {
            case EntranceAct.AccessResetProposed _ -> tell(act, "owner.reset-proposed");
            case EntranceAct.AccessResetDecided decided -> {
                if ("true".equals(decided.detail().get("agreed"))) {
                    tell(act, "owner.reset-agreed");
                }
            }
            case EntranceAct.AccessResetOnMachine _ -> tell(act, "owner.reset-machine");
            case EntranceAct.DeviceAdded added -> {
                if ("false".equals(added.detail().get("first"))) {
                    tell(act, "owner.device");
                }
            }
            case EntranceAct.SignInLocked locked -> {
                if (locked.by() != null && "code".equals(locked.detail().get("what"))) {
                    tell(act, "owner.codes-wrong");
                }
            }
            default -> {}
        }
    }

    private void factors(FactorAct act) {
        turn(act);
        tell(
                act,
                switch (act) {
                    case FactorAct.FactorAdded _ -> "owner.factor-added";
                    case FactorAct.FactorRemoved _ -> "owner.factor-removed";
                    case FactorAct.RecoveryCodesMade _ -> "owner.codes";
                });
    }

    private static PersonId whose(Recorded act) {
        return PersonId.of(act.subject());
    }

    private void turn(Recorded act) {
        var whose = whose(act);
        var by = act.by();
        boolean own = by != null && by.id().equals(whose);
        events.publishEvent(new Turned(whose, people.turn(whose), own));
    }

    private void tell(Recorded act, String key) {
        messages.tell(List.of(OwnerNote.of(act, whose(act), key)));
    }
}
