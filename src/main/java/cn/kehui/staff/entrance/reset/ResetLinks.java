package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.staff.entrance.Happenings;
import cn.kehui.staff.entrance.Invitation;
import cn.kehui.staff.entrance.InvitationSql;
import cn.kehui.staff.entrance.LinkSecret;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The links with which an access is set anew; they need a code that another tells. */
@Component
class ResetLinks {
    private final InvitationSql invitations;
    private final Happenings happenings;

    ResetLinks(InvitationSql invitations, Happenings happenings) {
        this.invitations = invitations;
        this.happenings = happenings;
    }

    /**
     * A new secret; links of before are void.
     *
     * @param by null: whoever keeps the machine
     */
    String make(Reset.Whose whose, UUID reset, @Nullable PersonId by, Instant endsAt) {
        var now = happenings.now();
        invitations.voidOf(whose.id(), now);
        var secret = LinkSecret.make();
        var made =
                new Invitation(
                        Uuid7.next(happenings.clock()),
                        whose.unitId(),
                        whose.name(),
                        whose.login(),
                        Set.of(),
                        whose.id(),
                        by,
                        endsAt);
        invitations.insert(made, secret, now);
        invitations.bind(made.id(), reset);
        return secret;
    }
}
