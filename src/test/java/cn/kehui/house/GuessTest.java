package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents say of where things lie is so. */
class GuessTest {
    private static final Path README = Path.of("docs/README.md");
    private static final Pattern GUESS =
            Pattern.compile("(?m)^\\| [^|]+ \\| `(\\w+)\\.(\\w+)` \\|$");
    private static final Pattern PLACE = Pattern.compile("`(\\w+/\\w+(?:/\\w+)*?)/([A-Z]\\w+)`");

    @Test
    void everyGuessLeadsToARoom() {
        var guesses = GUESS.matcher(Sources.read(README)).results().toList();
        assertThat(guesses).hasSizeGreaterThanOrEqualTo(20);
        assertThat(guesses.stream().map(guess -> Path.of(guess.group(1), guess.group(2))))
                .allMatch(
                        room ->
                                Sources.rooms().values().stream()
                                        .anyMatch(
                                                one ->
                                                        one.place()
                                                                .equals(
                                                                        Sources.ROOMS.resolve(
                                                                                room))));
    }

    @Test
    void everyFileOfAWalkIsThere() {
        var places = PLACE.matcher(Sources.read(README)).results().toList();
        assertThat(places).hasSizeGreaterThanOrEqualTo(20);
        assertThat(
                        places.stream()
                                .map(
                                        place ->
                                                Sources.ROOMS
                                                        .resolve(place.group(1))
                                                        .resolve(place.group(2) + ".java"))
                                .filter(file -> !Files.exists(file)))
                .isEmpty();
    }
}
