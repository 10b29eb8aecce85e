package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * It is now what the injected Clock says, so that a test can say it. System.nanoTime measures, and
 * may.
 */
class ClockHouseTest {
    private static final Pattern NOW =
            Pattern.compile(
                    "\\b(?:Instant|Year|YearMonth|(?:Local|Zoned|Offset)\\w*)\\.now\\((?!\\s*clock)"
                            + "|System\\.currentTimeMillis\\(|new Date\\(\\s*\\)|new GregorianCalendar\\(\\s*\\)|Calendar\\.getInstance\\("
                            + "|Clock\\.system");

    @Test
    void nobodyAsksTheMachineForTheTime() {
        var asking = new ArrayList<String>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            if (!file.endsWith("cn/kehui/Kehui.java")) {
                                NOW.matcher(Sources.withoutComments(text))
                                        .results()
                                        .forEach(found -> asking.add(file + ": " + found.group()));
                            }
                        });
        assertThat(asking).as("take a java.time.Clock in the constructor and ask that").isEmpty();
    }
}
