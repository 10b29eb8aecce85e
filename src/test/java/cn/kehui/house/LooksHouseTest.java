package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages look alike, can be read, and no picture sets one unit against another (三(三)). */
class LooksHouseTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern CHART = Pattern.compile("@template\\.ui\\.chart\\(([^`]*)");
    private static final Pattern KIND = Pattern.compile("kind = \"(\\w+)\"");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");

    /** Over the days, the parts of one's own whole, a year beside the last: and nothing else. */
    private static final List<String> KINDS = List.of("days", "parts", "years");

    /** Words, and what they stand on. */
    private static final Map<String, List<String>> READ_ON =
            Map.of(
                    "ink", List.of("paper", "ground", "head", "calm", "hover", "asks-ground"),
                    "soft", List.of("paper", "ground", "calm", "head"),
                    "link", List.of("paper", "ground", "link-ground"),
                    "stops", List.of("paper", "stops-ground"),
                    "asks", List.of("paper", "asks-ground"),
                    "fine", List.of("paper", "fine-ground"));

    private static final Pattern SENDS = Pattern.compile("<form [^>]{0,400}multipart[^\\n]{0,400}");

    @Test
    void noChartComparesUnits() {
        var charts = new TreeMap<String, List<String>>();
        Sources.below(TEMPLATES, ".jte")
                .forEach((file, text) -> charts.put(file.toString(), kinds(text)));
        charts.values().removeIf(List::isEmpty);
        assertThat(charts).isNotEmpty();
        assertThat(charts).allSatisfy((_, kinds) -> assertThat(KINDS).containsAll(kinds));
        var script = Sources.read(STATIC.resolve("charts.js"));
        var drawn = Pattern.compile("(?m)^ {8}(\\w+)\\(\\{").matcher(script).results();
        assertThat(drawn.map(one -> one.group(1))).containsExactlyElementsOf(KINDS);
        assertThat(script).doesNotContainPattern("visualMap|\\.sort\\(|heatmap|treemap");
    }

    @Test
    void whatAChartComparesIsNeverARowForEachUnit() {
        var rows = new ArrayList<String>();
        Sources.below(TEMPLATES, ".jte")
                .forEach(
                        (file, text) ->
                                comparing(text).forEach(found -> rows.add(file + ": " + found)));
        assertThat(rows).isEmpty();
        assertThat(
                        comparing(
                                "@template.ui.chart(id = \"a\", kind = \"parts\", table = @`@for(var unit : page.units())${unit.name()}@endfor`)"))
                .hasSize(1);
    }

    @Test
    void onlyPagesWithAChartPayForTheScript() {
        Sources.below(TEMPLATES, ".jte")
                .forEach(
                        (file, text) ->
                                assertThat(text.contains("ui.charted("))
                                        .as("%s loads the charts' script", file)
                                        .isEqualTo(CHART.matcher(text).find()));
    }

    @Test
    void wordsCanBeReadOnTheirGround() {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(Sources.read(STATIC.resolve("kehui.css")))
                .results()
                .forEach(token -> tokens.put(token.group(1), token.group(2)));
        READ_ON.forEach(
                (words, grounds) ->
                        grounds.forEach(
                                ground ->
                                        assertThat(contrast(tokens, words, ground))
                                                .as("%s on %s", words, ground)
                                                .isGreaterThanOrEqualTo(4.5)));
        assertThat(contrast(tokens, "field", "paper")).isGreaterThanOrEqualTo(3);
    }

    /** A browser shows its own fields for days in the order of its own language: mm/dd/yyyy. */
    @Test
    void noFieldShowsADayInTheBrowsersOrder() {
        var fields = Pattern.compile("type=\"(?:date|time|datetime-local|month|week)\"");
        Sources.below(TEMPLATES, ".jte")
                .forEach(
                        (file, text) ->
                                assertThat(fields.matcher(text).find()).as("%s", file).isFalse());
    }

    /** Drop desk and form page tell of each file by themselves. */
    @Test
    void whatIsReadForAWhileSaysSo() {
        var silent = new ArrayList<String>();
        Sources.below(TEMPLATES, ".jte")
                .forEach(
                        (file, text) -> {
                            boolean tells =
                                    text.contains("data-busy=\"正在")
                                            || file.toString().contains("collection/visit")
                                            || file.toString().contains("filing/submission");
                            if (text.contains("multipart/form-data") && !tells) {
                                silent.add(file.toString());
                            }
                        });
        assertThat(silent).isEmpty();
        assertThat(Sources.read(STATIC.resolve("kehui.js"))).contains("form.dataset.busy");
    }

    /** What takes a while says so: a form that sends files has the words, or a bar of its own. */
    @Test
    void whatSendsFilesSaysThatItDoes() {
        var silent = new ArrayList<String>();
        Sources.below(Path.of("src/main/jte"), ".jte")
                .forEach((file, text) -> silent(text).forEach(form -> silent.add(file + form)));
        assertThat(silent).isEmpty();
        assertThat(silent("<form enctype=\"multipart/form-data\" class=\"acts\">")).hasSize(1);
        assertThat(silent("<form enctype=\"multipart/form-data\" data-busy=\"正在读。\">")).isEmpty();
    }

    private static List<String> silent(String text) {
        return SENDS.matcher(text)
                .results()
                .map(form -> form.group())
                .filter(form -> !form.contains("data-busy=") && !form.contains("data-drop"))
                .toList();
    }

    private static List<String> kinds(String text) {
        return CHART.matcher(text)
                .results()
                .map(
                        chart -> {
                            var kind = KIND.matcher(chart.group(1));
                            return kind.find() ? kind.group(1) : "?";
                        })
                .toList();
    }

    /** Charts of parts and years whose table runs over units, regions, districts or columns. */
    private static List<String> comparing(String text) {
        return Pattern.compile(
                        "(?s)kind = \"(?:parts|years)\".{0,900}?@for\\(var (?:unit|region|district|who|column|child)\\b")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double a = luminance(tokens.get(one));
        double b = luminance(tokens.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        var six = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        int rgb = Integer.parseInt(six.substring(1), 16);
        return 0.2126 * channel(rgb >> 16)
                + 0.7152 * channel(rgb >> 8 & 255)
                + 0.0722 * channel(rgb & 255);
    }

    private static double channel(int of255) {
        double share = of255 / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
