package cn.kehui.world;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.Units;
import cn.kehui.launch.demo.World;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The world of the demo for tests: autowire it into a {@code @KehuiTest} and ask. What is asked for
 * first loads the units and the cast within the test's transaction, so it is gone after the test.
 */
@Component
public class Qingdao2025 {
    public static final String CITY_SCIENCE = "青岛市科学技术局";
    public static final String CITY_PUBLICITY = "中共青岛市委宣传部";
    public static final String CITY_ASSOCIATION = "青岛市科学技术协会";
    public static final String LAOSHAN_SCIENCE = "崂山区科学技术局";
    public static final String LAOSHAN_ASSOCIATION = "崂山区科学技术协会";
    public static final String LAOSHAN_SCHOOL = "崂山区海风小学";
    public static final String SHINAN_SCIENCE = "市南区科学技术局";
    public static final String SHINAN_ASSOCIATION = "市南区科学技术协会";
    public static final String WEST_COAST_SCIENCE = "青岛西海岸新区科学技术局";
    public static final String EDUCATION = "青岛市教育局";
    public static final String OCEAN = "青岛市海洋发展局";
    public static final String OCEAN_UNIVERSITY = "中国海洋大学科协";
    public static final String WEATHER_SOCIETY = "青岛市气象学会";

    private final World world;
    private final Units units;
    private final People people;
    private final Clock clock;

    Qingdao2025(World world, Units units, People people, Clock clock) {
        this.world = world;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** Makes the world, unless this test has it already. */
    public void load() {
        world.load();
    }

    /** The unit of that full name. */
    public Unit unit(String name) {
        load();
        return units.named(name).orElseThrow(() -> new AssertionError("no unit is named " + name));
    }

    /** Who fills in for the unit: of the cast if it has one, else somebody new. */
    public Actor filler(String unit) {
        return of(unit, Role.FILLER);
    }

    public Actor reviewer(String unit) {
        return of(unit, Role.REVIEWER);
    }

    public Actor issuer(String unit) {
        return of(unit, Role.ISSUER);
    }

    public Actor viewer(String unit) {
        return of(unit, Role.VIEWER);
    }

    public Actor systemAdmin() {
        return of(CITY_SCIENCE, Role.SYSTEM_ADMIN);
    }

    public Actor securityAdmin() {
        return of(CITY_SCIENCE, Role.SECURITY_ADMIN);
    }

    public Actor auditAdmin() {
        return of(CITY_SCIENCE, Role.AUDIT_ADMIN);
    }

    /** Who has that role at the unit. */
    public Actor of(String unit, Role role) {
        var there = unit(unit);
        return world.cast().stream()
                .filter(actor -> actor.unit().id().equals(there.id()) && actor.has(role))
                .findFirst()
                .orElseGet(() -> somebody(there, role));
    }

    private Actor somebody(Unit unit, Role role) {
        var login = "x-" + unit.code() + "-" + role;
        var before = people.credentials(login);
        if (before.isPresent()) {
            return people.known(before.get().id());
        }
        var id = new PersonId(Uuid7.next(clock));
        people.add(new NewPerson(id, unit.id(), "某" + role.label(), login, Set.of(role), null));
        return people.known(id);
    }
}
