package cn.kehui.ground.account;

import cn.kehui.ground.org.UnitId;
import java.util.List;
import java.util.Set;

/**
 * A person as an administrator sees one.
 *
 * @param login as it is typed
 * @param disabled the account is closed
 */
public record Listed(
        PersonId id,
        String name,
        String login,
        UnitId unitId,
        String unit,
        Set<Role> roles,
        boolean disabled) {

    /** Enough to know it again, too little to try it: {@code z***n}. */
    public String maskedLogin() {
        return login.length() < 3
                ? "***"
                : login.charAt(0) + "***" + login.charAt(login.length() - 1);
    }

    public boolean administers() {
        return roles.stream().anyMatch(Role::administers);
    }

    /** In the order of {@link Role}. */
    public List<Role> sorted() {
        return roles.stream().sorted().toList();
    }
}
