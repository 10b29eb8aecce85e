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

    /** Whether this person files for that unit: the own one, or one below it. */
    public boolean files(Unit other) {
        return has(Role.FILLER) && unit.scope().holds(other.path());
    }

    /** Whether this person reviews what {@code receiver} receives. */
    public boolean reviews(Unit receiver) {
        return has(Role.REVIEWER) && unit.scope().holds(receiver.path());
    }

    public UnitId unitId() {
        return unit.id();
    }
}
