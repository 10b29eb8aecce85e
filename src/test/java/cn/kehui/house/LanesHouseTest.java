package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The first lane of the tests is soon through: what plays for minutes is in the second. */
class LanesHouseTest {
    private static final Path TESTS = Path.of("src/test/java");

    /** Folders of the whole house whose every test plays for long. */
    private static final Set<String> LONG =
            Set.of("fuzz", "journey", "killed", "linear", "roundtrip", "started");

    private static final Pattern SLOW = Pattern.compile("(?m)^@Tag\\(\"slow\"\\)$");

    private static final Pattern TIMED =
            Pattern.compile(
                    "assertTimeout|@Timeout|StopWatch|Duration\\.between|TimeoutException"
                            + "|nanoTime|currentTimeMillis");

    /** Those that look at the clock, and what for. */
    private static final Map<String, String> PATIENT = new TreeMap<>();

    static {
        var until = "waits a minute at most for what another process or thread is about to do";
        PATIENT.put("Started.java", until);
        PATIENT.put("KeysVerbTest.java", until);
        PATIENT.put("RestoredWorksTest.java", until);
        PATIENT.put("MailedTables.java", until);
        PATIENT.put("KilledFilingTest.java", until);
        PATIENT.put("KilledMailTest.java", until);
        PATIENT.put("ScanEverywhereTest.java", until);
        PATIENT.put("ClockHouseTest.java", "names what nobody may ask");
        PATIENT.put("LanesHouseTest.java", "names what no test may ask");
    }

    @Test
    void noTestAsksHowLongItTook() {
        var timed =
                Sources.below(TESTS, ".java").entrySet().stream()
                        .filter(file -> TIMED.matcher(file.getValue()).find())
                        .map(file -> file.getKey().getFileName().toString())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(timed).as("by the clock instead of by a count").isEqualTo(PATIENT.keySet());
    }

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
