package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a room shows to others has one name in each language, and the glossary has both. */
class GlossaryHouseTest {
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Pattern NAMED = Pattern.compile("(?m)^\\|[^|]+\\| `([A-Za-z0-9]+)` \\|");

    @Test
    void everyPublicTypeOfARoomHasItsLine() {
        var glossary = Sources.read(GLOSSARY);
        var missing = new ArrayList<String>();
        for (var room : Sources.rooms().values()) {
            var root = room.place();
            Sources.below(root, ".java")
                    .forEach(
                            (file, text) -> {
                                var type = file.getFileName().toString().replace(".java", "");
                                boolean shown =
                                        Pattern.compile(
                                                        "(?m)^public [a-z -]*(class|record|interface|enum|@interface) "
                                                                + type
                                                                + "\\b")
                                                .matcher(text)
                                                .find();
                                if (file.getParent().equals(root)
                                        && shown
                                        && !glossary.contains("| `" + type + "` |")) {
                                    missing.add(
                                            "| 中文 | `"
                                                    + type
                                                    + "` | what it is ("
                                                    + room.name()
                                                    + ") |");
                                }
                            });
        }
        assertThat(missing).as("lines to add to %s", GLOSSARY).isEmpty();
    }

    /** One name means one thing over all rooms, and has one line. */
    @Test
    void noNameMeansTwoThings() {
        var types = new HashMap<String, Integer>();
        Sources.below(Sources.ROOMS, ".java").keySet().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .forEach(name -> types.merge(name, 1, Integer::sum));
        types.values().removeIf(count -> count == 1);
        assertThat(types).as("classes of one name in two rooms").isEmpty();

        var lines = new HashMap<String, Integer>();
        NAMED.matcher(Sources.read(GLOSSARY))
                .results()
                .forEach(line -> lines.merge(line.group(1), 1, Integer::sum));
        lines.values().removeIf(count -> count == 1);
        assertThat(lines).as("names with two lines").isEmpty();
    }
}
