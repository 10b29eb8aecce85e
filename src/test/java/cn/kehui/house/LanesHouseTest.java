package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first lane of the tests is soon through: what plays for minutes is in the second. */
class LanesHouseTest {
    private static final Path TESTS = Path.of("src/test/java");

    /** Folders of the whole house whose every test plays for long. */
    private static final Set<String> LONG =
            Set.of("fuzz", "journey", "killed", "linear", "roundtrip", "started");

    private static final Pattern SLOW = Pattern.compile("(?m)^@Tag\\(\"slow\"\\)$");

    @Test
    void whatPlaysForLongIsInTheSecondLane() {
        var first =
                Sources.below(TESTS, "Test.java").entrySet().stream()
                        .filter(file -> LONG.contains(folder(file.getKey())))
                        .filter(file -> !SLOW.matcher(file.getValue()).find())
                        .map(file -> file.getKey().getFileName().toString())
                        .toList();
        assertThat(first).isEmpty();
    }

    private static String folder(Path file) {
        return TESTS.resolve("cn/kehui").relativize(file).getName(0).toString();
    }
}
