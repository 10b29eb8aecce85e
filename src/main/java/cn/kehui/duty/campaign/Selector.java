package cn.kehui.duty.campaign;

import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitKind;
import java.util.Set;

/**
 * Units by what they do, what they are and how high they stand: never by the name of an office,
 * which differs from place to place. An empty set means any; not all are empty.
 *
 * @param units codes of the units that a notice names one by one
 */
public record Selector(
        Set<Function> functions, Set<UnitKind> kinds, Set<Level> levels, Set<String> units) {
    public Selector(Set<Function> functions, Set<UnitKind> kinds, Set<Level> levels) {
        this(functions, kinds, levels, Set.of());
    }

    public Selector {
        if (functions.isEmpty() && kinds.isEmpty() && levels.isEmpty() && units.isEmpty()) {
            throw new IllegalArgumentException("selects everybody");
        }
    }

    public boolean matches(Unit unit) {
        return (functions.isEmpty() || functions.stream().anyMatch(unit.functions()::contains))
                && (kinds.isEmpty() || kinds.contains(unit.kind()))
                && (levels.isEmpty() || levels.contains(unit.level()))
                && (units.isEmpty() || units.contains(unit.code()));
    }
}
