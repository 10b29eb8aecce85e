package cn.kehui.launch.demo;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Credentials;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.ground.org.Units;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An invented Qingdao of 2025: whom the notice of that year addresses, and a cast of people who
 * work there.
 */
@Service
public class World {
    private static final String CITY = "青岛市科学技术局";

    private final WorldUnits worldUnits;
    private final Units units;
    private final People people;
    private final Clock clock;

    World(WorldUnits worldUnits, Units units, People people, Clock clock) {
        this.worldUnits = worldUnits;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** Whether it is there already. */
    @Transactional(readOnly = true)
    public boolean loaded() {
        return units.named(CITY).isPresent();
    }

    /** Makes the units, their posts and the people; once. */
    @Transactional
    public void load() {
        if (!loaded()) {
            worldUnits.load();
            DemoFile.rows("people.csv").forEach(this::add);
        }
    }

    /** The people, in the order of the file; nobody before it is loaded. */
    @Transactional(readOnly = true)
    public List<Actor> cast() {
        return DemoFile.rows("people.csv").stream()
                .flatMap(cell -> people.credentials(cell[0]).stream())
                .map(Credentials::id)
                .map(people::known)
                .toList();
    }

    private void add(String[] cell) {
        var roles = Arrays.stream(cell[3].split("、")).map(World::role).collect(Collectors.toSet());
        var unit = units.named(cell[2]).orElseThrow().id();
        var id = new PersonId(Uuid7.next(clock));
        people.add(new NewPerson(id, unit, cell[1], cell[0], roles, null));
        if (roles.contains(Role.SYSTEM_ADMIN)) {
            units.keepTree(unit);
        }
    }

    private static Role role(String label) {
        return Arrays.stream(Role.values())
                .filter(role -> role.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
