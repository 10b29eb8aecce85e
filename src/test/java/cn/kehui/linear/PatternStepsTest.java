package cn.kehui.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No pattern of the product takes more than a bounded number of steps on each character, whatever
 * the text. All of them are tried: they are found in the compiled classes.
 */
@Tag("slow")
class PatternStepsTest {
    private static final int SHORT = 512;
    private static final int TIMES = 4;
    private static final double RATIO = 4.5;

    /** Bytes: a group that calls itself for each of its turns does not last long on it. */
    private static final long SMALL_STACK = 256 << 10;

    private static final int PER_CHARACTER = 4_500;

    /** Patterns that are made of words known beforehand, not written: each is short. */
    private static final List<String> MADE =
            List.of(
                    "sheet/form/UnitNames.key",
                    "sheet/markup/Tags.attribute",
                    "sheet/reading/FormReader.above",
                    "sheet/reading/LineLabels.pattern");

    private static long steps(Pattern pattern, Written.Mode mode, String text) {
        Steps.begin((long) PER_CHARACTER * text.length());
        Matcher found = Steps.matcher(pattern, text);
        try {
            switch (mode) {
                case WHOLE -> found.matches();
                case BEGIN -> found.lookingAt();
                case ANYWHERE -> {
                    while (found.find()) {
                        Steps.step();
                    }
                }
            }
        } catch (Steps.TooMany | StackOverflowError e) {
            // a group that is repeated may call itself for each of its turns
            return Long.MAX_VALUE;
        }
        return Steps.taken();
    }

    /** The first text that takes too many steps; empty: none of those tried does. */
    private static String worst(Written written) {
        var pattern = Pattern.compile(written.regex(), written.flags());
        var units = Attacks.units(written);
        units.addAll(Attacks.GENERAL.subList(0, 8));
        for (var mode : written.modes()) {
            for (var unit : units) {
                for (var begin : Attacks.begins(written)) {
                    long few = steps(pattern, mode, Attacks.text(begin, unit, SHORT, "\u0001"));
                    long many =
                            steps(
                                    pattern,
                                    mode,
                                    Attacks.text(begin, unit, TIMES * SHORT, "\u0001"));
                    if (many == Long.MAX_VALUE || many > RATIO * few + 60L * TIMES * SHORT) {
                        return mode + " “" + begin + "” “" + unit + "”: " + few + " → " + many;
                    }
                }
            }
        }
        return "";
    }

    @Test
    void everyPatternTakesStepsThatGrowAsTheTextDoes() throws InterruptedException {
        var wrong = new ArrayList<String>();
        var patterns = Written.all().patterns();
        Runnable all =
                () -> {
                    for (var written : patterns) {
                        var worst = worst(written);
                        if (!worst.isEmpty()) {
                            wrong.add(written.at() + " " + written.regex() + " " + worst);
                        }
                    }
                };
        var thread = new Thread(null, all, "small stack", SMALL_STACK);
        thread.start();
        thread.join();

        assertThat(patterns).hasSizeGreaterThan(600);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPatternIsWrittenWhereItCanBeFound() {
        assertThat(Written.all().unknown()).isEqualTo(MADE);
    }

    @Test
    void theTestItselfFindsWhatGrowsTooFast() {
        for (var slow : List.of("\\s*\\n\\s*", "[。；]+$", ".*a.*b", "(?:a+)+b", "\\d+\\s*[年]")) {
            var written = new Written(slow, 0, java.util.EnumSet.allOf(Written.Mode.class), "here");

            assertThat(worst(written)).as(slow).isNotEmpty();
        }
    }
}
