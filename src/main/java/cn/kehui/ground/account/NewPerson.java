package cn.kehui.ground.account;

import cn.kehui.ground.org.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person about to get an account.
 *
 * @param login what is typed at sign-in; kept in lower case
 * @param password as typed; null: none yet, so nobody can sign in with it
 */
public record NewPerson(
        PersonId id,
        UnitId unit,
        String name,
        String login,
        Set<Role> roles,
        @Nullable String password) {}
