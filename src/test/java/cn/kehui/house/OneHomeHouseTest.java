package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a form's places and findings are written is known in one file each. */
class OneHomeHouseTest {
    private static final Path SHEET = Sources.ROOMS.resolve("sheet");

    /**
     * What gives a second copy away, in the strings and the code of a file, and where it may be.
     */
    private static final Map<String, Home> HOMES =
            Map.of(
                    "a place in a row",
                    new Home("rows(\\\\{1,2})?\\[", List.of("form/RowPlace")),
                    "a row's anchor",
                    new Home("\"[^\"\\n]*rows-\\[0-9", List.of()),
                    "where names are kept",
                    new Home("\"\\.names\"", List.of("form/Field")),
                    "a finding's css",
                    new Home("case NOTES\\s*->\\s*\"noted\"", List.of("printed/SaidBeside")),
                    "the words of a place",
                    new Home(
                            "\"(place|review)\\.(item|row|names|paper|note|file|unit)\"",
                            List.of("printed/PlaceWords")),
                    "what was understood",
                    new Home("\"understood\\.\\w+\"", List.of("printed/Understood")));

    private record Home(Pattern tell, List<String> at) {
        Home(String tell, List<String> at) {
            this(Pattern.compile(tell), at);
        }

        List<Path> files() {
            return at.stream().map(file -> SHEET.resolve(file + ".java")).toList();
        }

        boolean tells(String text) {
            return tell.matcher(text).find();
        }
    }

    @Test
    void nothingIsWrittenTwice() {
        var java = Sources.java();
        var templates = Sources.below(Path.of("src/main/jte"), ".jte");
        HOMES.forEach(
                (what, home) -> {
                    var told = new TreeSet<Path>();
                    java.forEach(
                            (file, text) -> {
                                if (home.tells(Sources.withoutComments(text))) {
                                    told.add(file);
                                }
                            });
                    templates.forEach(
                            (file, text) -> {
                                if (home.tells(text)) {
                                    told.add(file);
                                }
                            });
                    assertThat(told).as(what).containsExactlyElementsOf(home.files());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "a place in a row, 'at.startsWith(\"rows[\")'",
        "a place in a row, 'Pattern.compile(\"rows\\\\[(\\\\d{1,6})]\")'",
        "a place in a row, 'value=\"rows[${row}]\"'",
        "a row's anchor, 'id.matches(\"remark-rows-[0-9]+\")'",
        "a finding's css, 'case NOTES -> \"noted\";'",
        "the words of a place, 'Texts.say(\"review.item\", 1)'"
    })
    void aSecondCopyGivesItselfAway(String what, String copy) {
        assertThat(HOMES.get(what).tells(copy)).isTrue();
    }
}
