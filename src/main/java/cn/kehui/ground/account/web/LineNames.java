package cn.kehui.ground.account.web;

import cn.kehui.ground.account.JournalLine;
import cn.kehui.ground.account.JournalLine.Named;
import cn.kehui.ground.account.JournalLine.Subjects;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.Units;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What lines of the journal speak of, in the words of the rooms that have it. */
@Component
class LineNames {
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<Subjects> rooms;
    private final Units units;

    LineNames(List<Subjects> rooms, Units units) {
        this.rooms = rooms;
        this.units = units;
    }

    /** By id, whatever of these lines some room knows; each room is asked once. */
    Map<String, Named> of(List<JournalLine> lines) {
        var ids = new HashSet<String>();
        for (var line : lines) {
            ids.addAll(ids(line.subject()));
            line.detail().values().forEach(value -> ids.addAll(ids(value)));
            if (line.unit() != null) {
                ids.add(line.unit().toString());
            }
        }
        var named = new HashMap<String, Named>();
        rooms.forEach(room -> named.putAll(room.named(ids)));
        return named;
    }

    /** What a word may be the id of: itself, each part of it, and each id within it. */
    static Set<String> ids(String words) {
        var ids = new LinkedHashSet<String>();
        ids.add(words);
        ID.matcher(words).results().forEach(id -> ids.add(id.group()));
        ids.addAll(Arrays.asList(words.split(" ", 2)));
        return ids;
    }

    /** The units of a scope that are called so, or nearly. */
    List<UUID> units(Scope scope, String words) {
        return units.within(scope).stream()
                .filter(unit -> unit.name().contains(words))
                .map(Unit::id)
                .map(UnitId::value)
                .toList();
    }

    /** The things of these units. */
    List<String> of(Set<UUID> units) {
        return rooms.stream().flatMap(room -> room.of(units).stream()).toList();
    }
}
