package cn.kehui.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.Kehui;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The floor plan and the sizes: a file fits on a screen or two, a room in a head. */
class HouseTest {
    private static final int JAVA_LINES = 200;
    private static final int TEMPLATE_LINES = 120;
    private static final int SCRIPT_LINES = 300;
    private static final int PACKAGE_FILES = 40;
    private static final int PUBLIC_TYPES = 15;

    /** Rooms with more, and how many; why stands in ADR 0044, 0096, 0098. */
    private static final Map<String, Integer> MORE_TYPES =
            Map.of(
                    "activity", 16,
                    "campaign", 16,
                    "submission", 17,
                    "account", 19,
                    "org", 18,
                    "programme", 17,
                    "form", 17,
                    "entrance", 19,
                    "statistics", 17);

    private static final Pattern PUBLIC =
            Pattern.compile("(?m)^public (?:\\w+[- ])*(?:class|record|interface|enum|@interface) ");

    @Test
    void noRoomUsesARoomThatItsPlanDoesNotName() {
        // templates print what the rooms' windows give them, so they know every room and belong to
        // none
        ApplicationModules.of(Kehui.class, resideInAPackage("cn.kehui.jte..")).verify();
    }

    @Test
    void filesAreShortOrSayWhyNot() {
        assertThat(tooLong(Sources.below(Path.of("src"), ".java"), JAVA_LINES)).isEmpty();
        assertThat(tooLong(Sources.below(Path.of("src/main/jte"), ".jte"), TEMPLATE_LINES))
                .isEmpty();
        assertThat(
                        tooLong(
                                Sources.below(Path.of("src/main/resources/static"), ".js"),
                                SCRIPT_LINES))
                .isEmpty();
    }

    @Test
    void packagesAreSmall() {
        var files = new TreeMap<String, Integer>();
        Sources.java()
                .keySet()
                .forEach(
                        file ->
                                files.merge(
                                        Sources.ROOMS.relativize(file.getParent()).toString(),
                                        1,
                                        Integer::sum));
        files.values().removeIf(count -> count <= PACKAGE_FILES);
        assertThat(files)
                .as("packages of more than %s files, to be split", PACKAGE_FILES)
                .isEmpty();
    }

    /** A room is as large as what others have to know of it. */
    @Test
    void roomsShowFewTypes() {
        var shown = new TreeMap<String, Integer>();
        for (var room : Sources.rooms().values()) {
            int types = 0;
            for (var file : Sources.java().entrySet()) {
                boolean inside = room.place().equals(file.getKey().getParent());
                types += inside && PUBLIC.matcher(file.getValue()).find() ? 1 : 0;
            }
            if (types > PUBLIC_TYPES) {
                shown.put(room.name(), types);
            }
        }
        assertThat(shown)
                .as("rooms of more than %s public types; one more asks for an ADR", PUBLIC_TYPES)
                .isEqualTo(MORE_TYPES);
    }

    private static Map<Path, Integer> tooLong(Map<Path, String> files, int most) {
        return files.entrySet().stream()
                .filter(file -> !file.getValue().contains("house: long because "))
                .filter(file -> file.getValue().lines().count() > most)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, file -> (int) file.getValue().lines().count()));
    }
}
