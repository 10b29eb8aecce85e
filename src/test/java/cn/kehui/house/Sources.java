package cn.kehui.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the house, for the tests that look at how it is written. Nobody writes them while
 * the tests run, so that each is read once and what is found in it is kept.
 */
final class Sources {
    static final Path JAVA = Path.of("src/main/java");
    static final Path ROOMS = JAVA.resolve("cn/kehui");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//[^\\n]*$", Pattern.DOTALL);
    private static final Pattern STRING =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern OWNS =
            Pattern.compile("Owns ((?:\\{@code \\w+}(?:,\\s*(?:\\*\\s*)?)?)+)");
    private static final Pattern MAY_USE =
            Pattern.compile("May use ((?:\\{@code \\w+}(?:,? ?(?:and )?(?:\\*\\s*)?)?)+)");
    private static final Pattern ALLOWED =
            Pattern.compile("allowedDependencies\\s*=\\s*(\\{[^}]*}|\"[^\"]*\")");

    private static final Map<String, Map<Path, String>> BELOW = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> STRINGS = new ConcurrentHashMap<>();

    private Sources() {}

    /**
     * A room as its package-info tells it.
     *
     * @param name unique over all wings
     * @param uses the rooms it may use, by name
     */
    record Room(String wing, String name, List<String> owns, List<String> uses) {
        Path place() {
            return ROOMS.resolve(wing).resolve(name);
        }
    }

    /**
     * A wing as its package-info tells it.
     *
     * @param uses the wings that its rooms may use beside one another
     */
    record Wing(String name, List<String> uses) {}

    /** Each file below {@code root} whose name ends so, with its text. */
    static Map<Path, String> below(Path root, String ending) {
        return BELOW.computeIfAbsent(root + " " + ending, _ -> walked(root, ending));
    }

    private static Map<Path, String> walked(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return Map.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return Collections.unmodifiableMap(
                    all.filter(path -> path.toString().endsWith(ending))
                            .collect(
                                    Collectors.toMap(
                                            path -> path,
                                            Sources::read,
                                            (a, _) -> a,
                                            TreeMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Path, String> java() {
        return below(JAVA, ".java");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutComments(String java) {
        return COMMENT.matcher(java).replaceAll("");
    }

    /** What stands in quotes, plain or as a text block. */
    static List<String> strings(String java) {
        return STRINGS.computeIfAbsent(java, Sources::quoted);
    }

    private static List<String> quoted(String java) {
        return STRING.matcher(withoutComments(java))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    static Map<String, Room> rooms() {
        return Plan.ROOMS;
    }

    /** The wings: each folder of rooms. */
    static Map<String, Wing> wings() {
        return Plan.WINGS;
    }

    /** As the package-infos have it, read when somebody first asks. */
    private static final class Plan {
        static final Map<String, Room> ROOMS = Collections.unmodifiableMap(readRooms());
        static final Map<String, Wing> WINGS = Collections.unmodifiableMap(readWings());
    }

    private static Map<String, Room> readRooms() {
        var rooms = new TreeMap<String, Room>();
        below(ROOMS, "package-info.java")
                .forEach(
                        (file, wrapped) -> {
                            var text = wrapped.replaceAll("\\n \\* ?", " ");
                            if (text.contains("@ApplicationModule")) {
                                var place = ROOMS.relativize(file.getParent());
                                var name = place.getFileName().toString();
                                rooms.put(
                                        name,
                                        new Room(
                                                place.getNameCount() == 1
                                                        ? ""
                                                        : place.getName(0).toString(),
                                                name,
                                                words(OWNS, "\\{@code (\\w+)}", text),
                                                words(ALLOWED, "\"(?:\\w+\\.)?(\\w+)\"", text)));
                            }
                        });
        return rooms;
    }

    private static Map<String, Wing> readWings() {
        var wings = new TreeMap<String, Wing>();
        below(ROOMS, "package-info.java")
                .forEach(
                        (file, wrapped) -> {
                            var place = ROOMS.relativize(file.getParent());
                            if (place.getNameCount() == 1
                                    && !place.toString().isEmpty()
                                    && !wrapped.contains("@ApplicationModule")) {
                                var text = wrapped.replaceAll("\\n \\* ?", " ");
                                var name = place.toString();
                                wings.put(
                                        name,
                                        new Wing(name, words(MAY_USE, "\\{@code (\\w+)}", text)));
                            }
                        });
        return wings;
    }

    private static List<String> words(Pattern part, String word, String text) {
        var found = part.matcher(text);
        return found.find()
                ? Pattern.compile(word)
                        .matcher(found.group(1))
                        .results()
                        .map(each -> each.group(1))
                        .toList()
                : List.of();
    }
}
