package cn.kehui.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Checking a letter, reading a mailed form, a year, a table of units: all of the way from the words
 * to the findings takes as much work as the words are long, whatever they are. Counted, as for
 * notices, on texts made of the patterns and labels that stand on the way.
 */
@Tag("slow")
class PathStepsTest {
    private static final int SHORT = 400;
    private static final List<Integer> TIMES = List.of(1, 2, 4);

    /** Of work on so many times the text: what is beyond it grows faster than the text. */
    private static final double RATIO = 1.15;

    private static final int PER_CHARACTER = 60_000;

    /** Where the patterns stand that such words meet. */
    private static final Set<String> ON_THE_WAY =
            Set.of(
                    "notice/letter",
                    "notice/facts",
                    "sheet/reading",
                    "sheet/form",
                    "ground/calendar",
                    "ground/base",
                    "staff/directory");

    /** Ways through tables take many steps a cell: fewer words are tried there. */
    private static final Set<String> TABLES = Set.of("cell", "column", "table");

    private static final List<String> LABELS =
            List.of(
                    "活动开展次数：3",
                    "活动开展次数",
                    "1.活动开展次数：",
                    "活动名称：甲；",
                    "活动名称：",
                    "单位：",
                    "填报单位：市南区科学技术局",
                    "科技局（盖章）",
                    "2026-01-01,休,元旦",
                    "370202,市南区,无",
                    "\"",
                    ",",
                    "一、",
                    "（一）",
                    "1.",
                    "附件1",
                    "附件1：《表》",
                    "《表》（附件1）",
                    "2025年5月7日（星期三）前报送",
                    "青岛市科学技术局关于");

    private static Class<?> paths() throws ReflectiveOperationException {
        return new Counting(Path.of("target/classes"), Path.of("target/test-classes"))
                .loadClass("cn.kehui.linear.WholePaths");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Consumer<String>> all() throws ReflectiveOperationException {
        return (Map<String, Consumer<String>>) paths().getDeclaredMethod("all").invoke(null);
    }

    private static Set<String> units() {
        var units = new LinkedHashSet<>(LABELS);
        units.addAll(Attacks.GENERAL);
        for (var pattern : Written.all().patterns()) {
            if (ON_THE_WAY.stream().anyMatch(room -> pattern.at().startsWith(room + "/"))) {
                Attacks.units(pattern).stream().limit(1).forEach(units::add);
            }
        }
        return units;
    }

    private static long steps(Consumer<String> path, String text) {
        Steps.begin((long) PER_CHARACTER * text.length());
        try {
            path.accept(text);
            return Steps.taken();
        } catch (Steps.TooMany e) {
            return Long.MAX_VALUE;
        } finally {
            Steps.begin(Long.MAX_VALUE);
        }
    }

    /** What grows faster than the text; empty: nothing does. */
    private static String wrong(List<Long> steps, long slack) {
        for (int i = 1; i < TIMES.size(); i++) {
            double most = RATIO * TIMES.get(i) * steps.getFirst() + slack;
            if (steps.get(i) == Long.MAX_VALUE || steps.get(i) > most) {
                return String.valueOf(steps);
            }
        }
        return "";
    }

    private static List<String> tried(Map.Entry<String, Consumer<String>> path, String unit) {
        var wrong = new ArrayList<String>();
        for (var end : new String[] {"", "\n"}) {
            var steps =
                    TIMES.stream()
                            .map(
                                    times ->
                                            steps(
                                                    path.getValue(),
                                                    Attacks.text(
                                                            "", unit + end, times * SHORT, "")))
                            .toList();
            var grows = wrong(steps, 60L * SHORT);
            if (!grows.isEmpty()) {
                wrong.add(path.getKey() + " “" + unit + end + "” " + grows);
            }
        }
        return wrong;
    }

    @Test
    void everyPathTakesStepsThatGrowAsTheTextDoes() throws Exception {
        var units = units();
        var few = units.stream().limit(LABELS.size()).toList();
        var wrong = new ArrayList<String>();
        for (var path : all().entrySet()) {
            for (var unit : TABLES.contains(path.getKey()) ? few : units) {
                wrong.addAll(tried(path, unit));
            }
        }

        assertThat(few).isEqualTo(LABELS);
        assertThat(units).hasSizeGreaterThan(180);
        assertThat(wrong).isEmpty();
    }

    @Test
    void comparesAndCorrectsRowsInStepsThatGrowAsTheirNumberDoes() throws Exception {
        for (var name : List.of("rows", "corrections")) {
            var method = paths().getDeclaredMethod(name, int.class);
            method.invoke(null, 1);
            var steps = new ArrayList<Long>();
            for (int times : TIMES) {
                Steps.begin(Long.MAX_VALUE);
                method.invoke(null, times * 200);
                steps.add(Steps.taken());
            }

            assertThat(wrong(steps, 0)).as(name).isEmpty();
        }
    }
}
