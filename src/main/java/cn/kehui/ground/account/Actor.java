package cn.kehui.ground.account;

import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import java.util.Set;

/** Who does something, for which unit, and what is allowed: as it stood when the request came. */
public record Actor(PersonId id, String name, Unit unit, Set<Role> roles) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Units whose filings this person may see; nobody's for those who only administer. */
    public Scope scope() {
        return roles.stream().anyMatch(role -> !role.administers()) ? unit.scope() : Scope.NOBODY;
    }

    public UnitId unitId() {
        return unit.id();
    }
}
