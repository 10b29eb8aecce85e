package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The floor plan in the documents is drawn from the code, and is not older than it. */
class FloorPlanTest {
    private static final Path PLAN = Path.of("docs/floor-plan.md");
    private static final Path DRAWN = Path.of("target/floor-plan.md");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("displayName = \"([^\"]*)\"");

    @Test
    void isThatOfTheCode() throws IOException {
        var drawn = drawn();
        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, drawn);
        assertThat(Sources.read(PLAN))
                .as("%s is stale: copy %s over it", PLAN, DRAWN)
                .isEqualTo(drawn);
    }

    private static String drawn() {
        var plan =
                new StringBuilder(
                        """
                        # Floor plan

                        Drawn from the code by `FloorPlanTest`: each wing with the wings it may use, each room with its arrows and its tables.
                        """);
        for (var wing : Sources.wings().values()) {
            var info =
                    Sources.read(Sources.ROOMS.resolve(wing.name()).resolve("package-info.java"));
            plan.append("\n## ")
                    .append(wing.name())
                    .append("\n\n")
                    .append(words(info))
                    .append("\n\n");
            plan.append("| Room | About | May use | Tables |\n|---|---|---|---|\n");
            Sources.rooms().values().stream()
                    .filter(room -> room.wing().equals(wing.name()))
                    .forEach(room -> plan.append(row(room)));
        }
        return plan.toString();
    }

    private static String row(Sources.Room room) {
        var info = Sources.read(room.place().resolve("package-info.java"));
        var name = NAME.matcher(info);
        var about = words(info);
        int end = about.indexOf(". ");
        return "| `%s` | %s%s | %s | %s |%n"
                .formatted(
                        room.name(),
                        name.find() ? name.group(1) + ": " : "",
                        end < 0 ? about : about.substring(0, end + 1),
                        listed(room.uses()),
                        listed(room.owns()));
    }

    private static String listed(List<String> names) {
        return names.isEmpty()
                ? "–"
                : names.stream()
                        .sorted()
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(" "));
    }

    /**
     * What a package says of itself, on one line; its mentions of code as the documents have them.
     */
    private static String words(String info) {
        var comment = COMMENT.matcher(info);
        if (!comment.find()) {
            throw new AssertionError("a package-info without a word: " + info);
        }
        return comment.group(1)
                .replaceAll("(?m)^ *\\* ?", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .strip();
    }
}
