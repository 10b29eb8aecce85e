package cn.kehui.staff.entrance;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.UnitId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that somebody may make an account with, once.
 *
 * @param unit where the account will belong; null: the very first, who sets the product up
 * @param name empty: whoever comes says it; likewise {@code login}
 * @param person whose password is set anew; null: a new account
 * @param by who invites; null: the product itself
 */
public record Invitation(
        UUID id,
        @Nullable UnitId unit,
        String name,
        String login,
        Set<Role> roles,
        @Nullable PersonId person,
        @Nullable PersonId by,
        Instant endsAt) {

    /**
     * Somebody to be invited, as typed.
     *
     * @param unit its full name, or its code
     */
    public record Invitee(String name, String login, String unit, Set<Role> roles) {}

    /**
     * A link that nobody has used yet.
     *
     * @param anew whether it sets the password of an account anew; else it makes one
     */
    public record Waiting(
            UUID id, String name, String unit, Set<Role> roles, Instant endsAt, boolean anew) {}
}
