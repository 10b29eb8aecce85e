package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.UnitId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator's access on its way to be set anew.
 *
 * @param whose who it is, with the roles of this moment
 * @param factors whether the second factors go as well
 * @param proposed by whom, and as what; null: by whoever keeps the machine
 * @param decided by whom; null: by nobody yet
 * @param byMail whether the link went to the owner's mailbox; else who proposed prints it
 * @param appoints whether the owner has just been given a role of administrator
 */
public record Reset(
        UUID id,
        Whose whose,
        boolean factors,
        @Nullable Proposed proposed,
        @Nullable PersonId decided,
        boolean byMail,
        boolean appoints,
        Instant endsAt) {

    /** Whose access. */
    public record Whose(
            PersonId id, String name, String login, UnitId unitId, String unit, Set<Role> roles) {}

    /** Who proposed, and in which role. */
    public record Proposed(PersonId by, String name, Role as) {}

    /** Who proposed it, in words. */
    String proposer() {
        return proposed == null
                ? Texts.say("reset.machine")
                : proposed.as().label() + proposed.name();
    }

    boolean open() {
        return decided == null;
    }
}
