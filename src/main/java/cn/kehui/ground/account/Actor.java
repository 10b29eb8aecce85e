package cn.kehui.ground.account;

import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
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

    /**
     * The region whose campaigns the actor sees whole, those of all lines of it (ADR 0015): of who
     * reviews, issues or looks on at one of the authorities that issue a campaign.
     *
     * @param level the level that this region must have
     */
    public record Joined(String region, String level) {
        /** No region's code, and no level's. */
        public static final String NOWHERE = "//";

        static final Joined NOT = new Joined(NOWHERE, NOWHERE);
    }

    /** Where the actor sees the campaigns of all lines; {@link Joined#NOWHERE}: nowhere. */
    public Joined joined() {
        boolean joins =
                !scope().equals(Scope.NOBODY)
                        && unit.kind() == UnitKind.AUTHORITY
                        && !unit.functions().isEmpty()
                        && (has(Role.REVIEWER) || has(Role.ISSUER) || has(Role.VIEWER));
        return joins ? new Joined(unit.region(), level(unit.level())) : Joined.NOT;
    }

    /** A region's level in the words of its table; a unit below the county issues nothing. */
    private static String level(Level level) {
        return switch (level) {
            case NATION -> "COUNTRY";
            case PROVINCE -> "PROVINCE";
            case CITY -> "CITY";
            case COUNTY -> "COUNTY";
            case BELOW -> Joined.NOWHERE;
        };
    }
}
