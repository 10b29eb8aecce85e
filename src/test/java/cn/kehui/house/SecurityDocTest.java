package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/security.md says can be seen is there to be seen. */
class SecurityDocTest {
    private static final Path DOC = Path.of("docs/security.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern PAGE = Pattern.compile("`(/[a-z-]+(?:/[^`\\s]*)?)`");
    private static final Pattern MAPPED = Pattern.compile("\"(/[^\"\\s]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("`(KEHUI_[A-Z]+)[^`]*`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(?! ?(?:Control|Article|-)).*\\|$");

    @Test
    void eachTestThatIsNamedExists() {
        var there =
                Sources.below(Path.of("src/test/java"), "Test.java").keySet().stream()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());
        assertThat(named(TEST)).hasSizeGreaterThan(50).isSubsetOf(there);
    }

    @Test
    void eachPageThatIsNamedIsMapped() {
        var mapped = new TreeSet<String>();
        Sources.java()
                .values()
                .forEach(
                        text ->
                                MAPPED.matcher(text)
                                        .results()
                                        .forEach(found -> mapped.add(found.group(1))));
        assertThat(named(PAGE)).hasSizeGreaterThan(10).isSubsetOf(mapped);
    }

    @Test
    void eachVariableThatIsNamedIsRead() {
        var read = String.join("\n", Sources.java().values());
        assertThat(named(VARIABLE)).isNotEmpty().allMatch(read::contains);
    }

    /** Who claims that something is done shows where; what is not is the operator's, or not met. */
    @Test
    void eachRowHasAStateAndWhatIsMetHasEvidence() {
        var rows = ROW.matcher(Sources.read(DOC)).results().map(found -> found.group()).toList();
        assertThat(rows).hasSizeGreaterThan(40);
        for (var row : rows) {
            var cells = row.split("\\|", -1);
            var state = cells[cells.length - 2].strip();
            assertThat(state).as(row).matches("(?:met|set|partly|operator|not met)\\b.*");
            if (state.startsWith("met") || state.startsWith("set")) {
                assertThat(TEST.matcher(cells[cells.length - 3]).find()).as(row).isTrue();
            }
        }
    }

    private static TreeSet<String> named(Pattern what) {
        return what.matcher(Sources.read(DOC))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
