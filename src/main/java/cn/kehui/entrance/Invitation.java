package cn.kehui.entrance;

import cn.kehui.account.Role;
import cn.kehui.org.UnitId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that somebody may make an account with, once.
 *
 * @param unit where the account will belong; null: the very first, who sets the product up
 * @param name empty: whoever comes says it; likewise {@code login}
 */
public record Invitation(
        UUID id,
        @Nullable UnitId unit,
        String name,
        String login,
        Set<Role> roles,
        Instant endsAt) {}
