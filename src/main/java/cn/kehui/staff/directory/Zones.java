package cn.kehui.staff.directory;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.org.Region;
import cn.kehui.ground.org.RegionLevel;
import cn.kehui.ground.org.Regions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The 功能区 of a place, which notices address like a district and no standard numbers. */
@Service
public class Zones {
    private final Regions regions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Zones(Regions regions, ApplicationEventPublisher events, Clock clock) {
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /** Whatever became of adding one. */
    public sealed interface Added {
        record Done(Region zone) implements Added {}

        /** At {@code parent} or {@code name}. */
        record Unfit(Finding why) implements Added {}
    }

    /** All there are, with the regions above each: the country is left out. */
    @Transactional(readOnly = true)
    public List<List<Region>> all() {
        return regions.zones().stream()
                .map(zone -> regions.path(zone.code()))
                .map(path -> path.subList(1, path.size()))
                .toList();
    }

    /**
     * Adds one below a city or a county.
     *
     * @param parent the code of its region, or its full name where only one has it
     * @throws NotFound unless the actor is a system administrator
     */
    @Transactional
    public Added add(Actor actor, String parent, String name) {
        Directory.keeper(actor);
        var named =
                regions.all().stream()
                        .filter(region -> region.level().compareTo(RegionLevel.CITY) >= 0)
                        .filter(each -> each.code().equals(parent) || each.name().equals(parent))
                        .toList();
        if (named.isEmpty()) {
            return unfit("parent", "zone.parent", parent);
        }
        if (named.size() > 1) {
            return unfit("parent", "zone.several", parent, named.size());
        }
        if (!keeps(actor, named.getFirst())) {
            return unfit("parent", "zone.elsewhere", named.getFirst().name());
        }
        if (name.isEmpty()) {
            return unfit("name", "zone.name");
        }
        return add(actor, named.getFirst(), name);
    }

    /** Own regions alone, but for the unit where the product was set up (ADR 0018). */
    private boolean keeps(Actor actor, Region above) {
        return actor.unit().keepsTree() || regions.region(actor.unit().region()).holds(above);
    }

    private Added add(Actor actor, Region above, String name) {
        Optional<Region> there =
                regions.children(above.code()).stream()
                        .filter(region -> region.name().equals(name))
                        .findFirst();
        if (there.isPresent()) {
            return unfit("name", "zone.taken", name, there.get().code());
        }
        var zone = regions.addZone(above.code(), name);
        if (zone.isEmpty()) {
            return unfit("parent", "zone.full", above.name());
        }
        var code = zone.get().code();
        events.publishEvent(new DirectoryAct.ZoneAdded(actor, clock.instant(), code, name));
        return new Added.Done(zone.get());
    }

    private static Added unfit(String at, String key, Object... args) {
        return new Added.Unfit(Finding.stops(at, key, args));
    }
}
