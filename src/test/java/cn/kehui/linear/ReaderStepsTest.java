package cn.kehui.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reading a notice takes as much work as the notice is long, whatever stands in it. The work is
 * counted, not timed; the texts are made of the reader's own rules, as they stand in its compiled
 * classes, so that a rule that is added tomorrow is tried too.
 */
@Tag("slow")
class ReaderStepsTest {
    private static final String HEAD = "关于开展科技活动周的通知\n各区（市）科技局、科协，各有关单位：\n";
    private static final int SHORT = 1_000;
    private static final int TIMES = 4;

    /** Of work on four times the text: what is beyond it grows faster than the text. */
    private static final double RATIO = 4.5;

    /** Steps on each character: an ordinary notice takes some 250. */
    private static final int PER_CHARACTER = 5_000;

    private static Method read() throws ReflectiveOperationException {
        return new Counting(Path.of("target/classes"))
                .loadClass("cn.kehui.notice.reader.NoticeReader")
                .getDeclaredMethod("read", String.class);
    }

    private static long steps(Method read, String text) throws ReflectiveOperationException {
        Steps.begin((long) PER_CHARACTER * text.length());
        try {
            read.invoke(null, text);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as(text.substring(0, 80)).isInstanceOf(Steps.TooMany.class);
            return Long.MAX_VALUE;
        }
        return Steps.taken();
    }

    /** Each text once, with the rule that it is made of. */
    private static Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        Attacks.GENERAL.forEach(unit -> units.put(unit, "general"));
        for (var pattern : Written.all().patterns()) {
            if (pattern.at().startsWith("notice/reader/")
                    && !pattern.at().startsWith("notice/reader/file/")) {
                Attacks.units(pattern).stream()
                        .limit(4)
                        .forEach(unit -> units.putIfAbsent(unit, pattern.at()));
            }
        }
        return units;
    }

    private static List<String> tried(Method read, String unit, String rule)
            throws ReflectiveOperationException {
        var wrong = new ArrayList<String>();
        for (var end : new String[] {"", "\n"}) {
            long few = steps(read, Attacks.text(HEAD, unit + end, SHORT, ""));
            long many = steps(read, Attacks.text(HEAD, unit + end, TIMES * SHORT, ""));
            if (many == Long.MAX_VALUE || many > RATIO * few + 50L * SHORT) {
                wrong.add(rule + " “" + unit + end + "”: " + few + " → " + many);
            }
        }
        return wrong;
    }

    @Test
    void readsEveryTextOfItsOwnRulesInStepsThatGrowAsTheTextDoes() throws Exception {
        var read = read();
        var units = units();
        var wrong = new ArrayList<String>();
        for (var unit : units.entrySet()) {
            wrong.addAll(tried(read, unit.getKey(), unit.getValue()));
        }

        assertThat(units).hasSizeGreaterThan(600);
        assertThat(wrong).isEmpty();
    }

    @Test
    void readsTwiceAsMuchInTwiceTheStepsFarBeyondWhatIsReadAtOnce() throws Exception {
        var read = read();
        for (var unit : List.of("请各区市于5月7日前报送，", "2025年5月7日", "同步报送", "关于开展活动的通知\n", "附件1\n")) {
            var steps = new ArrayList<Long>();
            for (int n : new int[] {20_000, 40_000, 80_000}) {
                steps.add(steps(read, Attacks.text(HEAD, unit, n, "")));
            }
            assertThat(steps.get(1)).as(unit).isLessThan(22 * steps.get(0) / 10);
            assertThat(steps.get(2)).as(unit).isLessThan(45 * steps.get(0) / 10);
        }
    }
}
