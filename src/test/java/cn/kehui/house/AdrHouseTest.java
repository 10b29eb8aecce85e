package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A decision is found by its number. */
class AdrHouseTest {
    private static final Path ADR = Path.of("docs/adr");
    private static final Pattern SAID = Pattern.compile("ADR (\\d{4})");

    @Test
    void eachNumberIsOneDecisionAndStandsInItsTitle() throws IOException {
        var numbers = new HashMap<String, String>();
        for (var file : decisions()) {
            var name = file.getFileName().toString();
            var number = name.substring(0, 4);
            assertThat(numbers.put(number, name)).as(name).isNull();
            assertThat(Sources.read(file)).as(name).matches("(?s)# " + number + "\\b.*");
        }
    }

    @Test
    void theListNamesEachWithItsTitle() throws IOException {
        var list = Sources.read(ADR.resolve("README.md"));
        var rows = list.lines().filter(line -> line.startsWith("| [")).toList();
        var expected = new ArrayList<String>();
        for (var file : decisions()) {
            var title = Sources.read(file).lines().findFirst().orElseThrow();
            var name = file.getFileName().toString();
            expected.add(
                    "| [%s](%s) | %s |"
                            .formatted(
                                    name.substring(0, 4),
                                    name,
                                    title.replaceFirst("# \\d{4}[ .·:]*", "")));
        }
        assertThat(rows).isEqualTo(expected);
    }

    @Test
    void whatIsReferredToIsThere() throws IOException {
        var there = new TreeSet<String>();
        decisions().forEach(file -> there.add(file.getFileName().toString().substring(0, 4)));
        var said = new TreeSet<String>();
        Sources.java()
                .values()
                .forEach(
                        text ->
                                SAID.matcher(text)
                                        .results()
                                        .forEach(one -> said.add(one.group(1))));
        said.removeAll(there);
        assertThat(said).as("decisions that nobody wrote down").isEmpty();
    }

    private static List<Path> decisions() throws IOException {
        try (var files = Files.list(ADR)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*[.]md"))
                    .sorted()
                    .toList();
        }
    }
}
