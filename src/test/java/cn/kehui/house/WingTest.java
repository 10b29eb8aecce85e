package cn.kehui.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.Kehui;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The wings: their rooms use one another, and the rooms of those wings that theirs names; no
 * permission stands that nobody uses.
 */
class WingTest {
    private static final Pattern ROOM = Pattern.compile("\\bcn\\.kehui\\.(\\w+)\\.(\\w+)\\b");

    private static final ApplicationModules MODULES =
            ApplicationModules.of(Kehui.class, resideInAPackage("cn.kehui.jte.."));

    @Test
    void everyRoomStandsInAWing() {
        var withRooms =
                Sources.rooms().values().stream()
                        .map(Sources.Room::wing)
                        .collect(Collectors.toSet());
        assertThat(withRooms).isEqualTo(Sources.wings().keySet());
    }

    @Test
    void roomsUseOnlyTheWingsThatTheirsNames() {
        var wrong = new ArrayList<String>();
        for (var room : Sources.rooms().values()) {
            var may = new HashSet<>(Sources.wings().get(room.wing()).uses());
            may.add(room.wing());
            room.uses().stream()
                    .map(Sources.rooms()::get)
                    .filter(used -> !may.contains(used.wing()))
                    .forEach(
                            used ->
                                    wrong.add(
                                            room.wing()
                                                    + "."
                                                    + room.name()
                                                    + " uses "
                                                    + used.wing()
                                                    + "."
                                                    + used.name()));
        }
        assertThat(wrong).as("arrows that no wing allows").isEmpty();
    }

    @Test
    void noWingUsesItselfOverOthers() {
        assertThat(
                        Sources.wings().keySet().stream()
                                .filter(wing -> reached(wing).contains(wing))
                                .toList())
                .as("wings in a circle")
                .isEmpty();
    }

    @Test
    void everyWingThatMayBeUsedIsUsed() {
        var unused = new ArrayList<String>();
        for (var wing : Sources.wings().values()) {
            var used =
                    Sources.rooms().values().stream()
                            .filter(room -> room.wing().equals(wing.name()))
                            .flatMap(room -> room.uses().stream())
                            .map(room -> Sources.rooms().get(room).wing())
                            .collect(Collectors.toSet());
            wing.uses().stream()
                    .filter(other -> !used.contains(other))
                    .forEach(other -> unused.add(wing.name() + " may use " + other));
        }
        assertThat(unused).as("permissions of wings that nothing uses").isEmpty();
    }

    @Test
    void everyRoomThatMayBeUsedIsUsed() {
        var unused = new ArrayList<String>();
        for (var room : Sources.rooms().values()) {
            var used = used(room);
            room.uses().stream()
                    .filter(other -> !used.contains(other))
                    .forEach(other -> unused.add(room.name() + " may use " + other));
        }
        assertThat(unused).as("permissions of rooms that nothing uses").isEmpty();
    }

    /** The wings that one reaches, in one step or many. */
    private static Set<String> reached(String from) {
        var reached = new HashSet<String>();
        var next = new ArrayList<>(Sources.wings().get(from).uses());
        while (!next.isEmpty()) {
            var wing = next.removeLast();
            if (reached.add(wing)) {
                next.addAll(Sources.wings().get(wing).uses());
            }
        }
        return reached;
    }

    /** Rooms whose types a room names, or whose tables its sentences or migrations read. */
    private static Set<String> used(Sources.Room room) {
        var texts = new TreeMap<>(Sources.below(room.place(), ".java"));
        texts.keySet().removeIf(file -> file.endsWith("package-info.java"));
        var used =
                texts.values().stream()
                        .flatMap(text -> ROOM.matcher(text).results())
                        .map(found -> found.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));
        var owners = owners();
        texts.values().stream()
                .flatMap(text -> Sources.strings(text).stream())
                .filter(SqlTables::isSql)
                .flatMap(sql -> SqlTables.of(sql).read.stream())
                .forEach(table -> used.addAll(owners.getOrDefault(table, List.of())));
        used.addAll(SqlHouseTest.referredTo(room));
        // a type that comes back from a call is used without being named
        MODULES.getModuleByName(room.wing() + "." + room.name())
                .orElseThrow()
                .getDirectDependencies(MODULES)
                .uniqueModules()
                .forEach(
                        module ->
                                used.add(
                                        module.getIdentifier().toString().replaceAll(".*\\.", "")));
        return used;
    }

    private static Map<String, List<String>> owners() {
        return Sources.rooms().values().stream()
                .flatMap(room -> room.owns().stream().map(table -> Map.entry(table, room.name())))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
