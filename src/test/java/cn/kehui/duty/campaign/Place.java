package cn.kehui.duty.campaign;

import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Units made of little, for rules that look at what they are and do. */
final class Place {
    final List<NewUnit> units = new ArrayList<>();

    /** 青岛: its three bureaus, three districts on three lines, and others beside them. */
    static Place qingdao() {
        var place = new Place();
        place.bureaus("QD", "青岛市", "370200", Level.CITY);
        place.bureaus("QD-02", "市南区", "370202", Level.COUNTY);
        place.bureaus("QD-12", "崂山区", "370212", Level.COUNTY);
        place.add("QD-D1", "市教育局", "370200", UnitKind.DEPARTMENT, Level.CITY, Set.of());
        place.add("QD-S1", "青岛市气象学会", "370200", UnitKind.SOCIETY, Level.CITY, Set.of());
        place.add("QD-U1", "青岛某大学", "370200", UnitKind.UNIVERSITY, Level.BELOW, Set.of());
        return place;
    }

    /** 威海: a 开发区 whose 经发局 does the work of a 科技局. */
    static Place weihai() {
        var place = new Place();
        place.bureaus("WH", "威海市", "371000", Level.CITY);
        place.bureaus("WH-02", "环翠区", "371002", Level.COUNTY);
        place.add(
                "WH-Z1",
                "威海综保区经发局",
                "371000",
                UnitKind.AUTHORITY,
                Level.COUNTY,
                Set.of(Function.SCIENCE));
        place.add("WH-D1", "威海市教育局", "371000", UnitKind.DEPARTMENT, Level.CITY, Set.of());
        return place;
    }

    /** 山东: the province's three, and two cities. */
    static Place shandong() {
        var place = weihai();
        place.bureaus("SD", "山东省", "370000", Level.PROVINCE);
        place.bureaus("BZ", "滨州市", "371600", Level.CITY);
        return place;
    }

    /** As the database would give them, in the order of their codes. */
    List<Unit> listed() {
        return units.stream()
                .map(
                        unit ->
                                new Unit(
                                        unit.id(),
                                        null,
                                        unit.code(),
                                        unit.name(),
                                        "",
                                        unit.region(),
                                        unit.kind(),
                                        unit.level(),
                                        unit.line(),
                                        unit.functions(),
                                        false,
                                        unit.code() + "/"))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    void bureaus(String code, String place, String region, Level level) {
        var authority = UnitKind.AUTHORITY;
        add(code + "-K", place + "科技局", region, authority, level, Set.of(Function.SCIENCE));
        add(code + "-P", place + "委宣传部", region, authority, level, Set.of(Function.PUBLICITY));
        add(code + "-X", place + "科协", region, authority, level, Set.of(Function.ASSOCIATION));
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    void add(
            String code,
            String name,
            String region,
            UnitKind kind,
            Level level,
            Set<Function> functions) {
        units.add(
                new NewUnit(
                        new UnitId(UUID.randomUUID()),
                        null,
                        code,
                        name,
                        "",
                        region,
                        kind,
                        level,
                        Line.OTHER,
                        functions));
    }
}
