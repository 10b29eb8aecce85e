package cn.kehui.staff.directory;

import cn.kehui.ground.org.CreditCode;
import cn.kehui.ground.org.Region;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is there while rows are checked. */
final class KnownUnits {
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, Unit> byName = new HashMap<>();
    private final Scope keeps;
    private final List<Unit> open;
    private final Set<UnitId> closed;
    private final Map<UnitId, CreditCode> credits;
    private final Map<CreditCode, Unit> byCredit = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, List<Region>> regionsByName;

    KnownUnits(
            Scope keeps,
            Collection<Unit> open,
            Collection<Unit> closed,
            Map<UnitId, CreditCode> credits,
            List<Region> regions) {
        this.keeps = keeps;
        this.open = List.copyOf(open);
        open.forEach(this::put);
        closed.forEach(this::put);
        this.closed = closed.stream().map(Unit::id).collect(Collectors.toSet());
        this.credits = credits;
        credits.forEach((id, credit) -> byCredit.put(credit, units.get(id)));
        regions.forEach(region -> this.regions.put(region.code(), region));
        this.regionsByName = regions.stream().collect(Collectors.groupingBy(Region::name));
    }

    private void put(Unit unit) {
        units.put(unit.id(), unit);
        byCode.put(unit.code(), unit);
        byName.put(unit.name(), unit);
    }

    /** The units that whoever asks may add to and change. */
    Scope keeps() {
        return keeps;
    }

    /** In the order of the tree. */
    List<Unit> open() {
        return open;
    }

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    Optional<Unit> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whose credit code it is. */
    Optional<Unit> credited(CreditCode credit) {
        return Optional.ofNullable(byCredit.get(credit));
    }

    boolean closed(Unit unit) {
        return closed.contains(unit.id());
    }

    TypedUnit row(Unit unit) {
        var parent = unit.parent() == null ? null : units.get(unit.parent());
        return TypedUnit.of(unit, parent, credits.get(unit.id()));
    }

    Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** All of that full name: there are several 鼓楼区. */
    List<Region> regionsNamed(String name) {
        return regionsByName.getOrDefault(name, List.of());
    }

    /** 370202（山东省 青岛市 市南区） */
    String place(Region region) {
        var names =
                region.path()
                        .transform(path -> List.of(path.split("/")).stream())
                        .skip(1)
                        .map(code -> regions.get(code).name())
                        .collect(Collectors.joining(" "));
        return region.code() + "（" + names + "）";
    }
}
