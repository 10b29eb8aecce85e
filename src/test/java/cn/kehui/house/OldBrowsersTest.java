package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scripts of visitors' pages are read by browsers of 2019: no syntax that is younger, nothing that
 * has to be there.
 */
class OldBrowsersTest {
    private static final Path STATIC = Path.of("src/main/resources/static");

    /** What came after ES2019, by how it is written. */
    private static final Pattern YOUNGER =
            Pattern.compile(
                    "\\?\\.[\\w(\\[]|\\?\\?|\\|\\|=|&&=|\\b\\d+n\\b|\\bimport\\(|\\bawait\\b(?=[^;]{0,80};\\s{0,9}$)"
                            + "|\\.at\\(|\\.replaceAll\\(|\\bObject\\.hasOwn\\b|\\bstatic\\s\\{|#\\w+\\s?[=(;]|\\d_\\d|structuredClone");

    @Test
    void visitorsScriptsHaveNothingYounger() {
        var young = new ArrayList<String>();
        scripts()
                .forEach(
                        file ->
                                YOUNGER.matcher(Sources.read(STATIC.resolve(file)))
                                        .results()
                                        .forEach(found -> young.add(file + ": " + found.group())));
        assertThat(young).isEmpty();
    }

    @Test
    void theTestItselfKnowsWhatIsYounger() {
        for (var line :
                List.of(
                        "a?.b",
                        "a ?? b",
                        "a ||= b",
                        "10n",
                        "x.at(-1)",
                        "'a'.replaceAll('a', '')",
                        "1_000")) {
            assertThat(YOUNGER.matcher(line).find()).as(line).isTrue();
        }
        assertThat(YOUNGER.matcher("a ? .5 : b || c; x = `#main`;").find()).isFalse();
    }

    /** Whatever a template of visitors loads. */
    private static List<String> scripts() {
        var loads = Pattern.compile("<script src=\"/([\\w-]+\\.js)\"");
        var templates = new ArrayList<String>();
        templates.add(Sources.read(Path.of("src/main/jte/layout/visitor.jte")));
        templates.addAll(Sources.below(Path.of("src/main/jte/visitor"), ".jte").values());
        var loaded =
                Stream.concat(
                                templates.stream()
                                        .flatMap(text -> loads.matcher(text).results())
                                        .map(found -> found.group(1)),
                                Stream.of("door-worker.js"))
                        .distinct()
                        .toList();
        assertThat(loaded).contains("visitor.js", "booking.js", "door.js");
        return loaded;
    }
}
