package cn.kehui.staff.entrance;

import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.UnitId;
import java.time.Clock;
import java.util.Set;

/**
 * What somebody typed to get an account, as typed.
 *
 * @param again the password once more
 */
public record Joining(String name, String login, String password, String again) {
    /** The account that comes of it, with an id of its own. */
    NewPerson person(UnitId unit, Set<Role> roles, Clock clock) {
        return new NewPerson(
                new PersonId(Uuid7.next(clock)), unit, name.strip(), login, roles, password);
    }

    @Override
    public String toString() {
        return "Joining as " + login;
    }
}
