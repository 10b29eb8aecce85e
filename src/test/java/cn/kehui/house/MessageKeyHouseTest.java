package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Texts;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text without a use, and no use without a text. */
class MessageKeyHouseTest {
    private static final Pattern SAYS = Pattern.compile("\\b(?:stops|asks|notes|say|Refusal)\\(");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

    @Test
    void everyTextIsUsed() {
        var unused = new TreeSet<>(Texts.keys());
        Sources.java()
                .values()
                .forEach(text -> unused.removeAll(new HashSet<>(Sources.strings(text))));
        Sources.below(Path.of("src/main/jte"), ".jte")
                .values()
                .forEach(
                        text ->
                                KEY.matcher(text)
                                        .results()
                                        .forEach(found -> unused.remove(found.group(1))));
        assertThat(unused)
                .as("keys of messages.properties that nothing in src/main says")
                .isEmpty();
    }

    @Test
    void everyTextThatIsSaidIsThere() {
        var missing = new TreeSet<String>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            var java = Sources.withoutComments(text);
                            SAYS.matcher(java)
                                    .results()
                                    .forEach(
                                            call -> {
                                                var key = KEY.matcher(arguments(java, call.end()));
                                                if (key.find()
                                                        && !Texts.keys().contains(key.group(1))) {
                                                    missing.add(key.group(1) + " in " + file);
                                                }
                                            });
                        });
        assertThat(missing).as("keys that messages.properties lacks").isEmpty();
    }

    @Test
    void noTextStandsTwice() {
        var seen = new HashSet<String>();
        for (var file : List.of("messages", "acts")) {
            seen.clear();
            var twice =
                    Sources.read(Path.of("src/main/resources/" + file + ".properties"))
                            .lines()
                            .filter(line -> line.matches("[a-zA-Z][^=]*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .filter(key -> !seen.add(key))
                            .toList();
            assertThat(twice)
                    .as("keys that stand twice in %s: the first is never said", file)
                    .isEmpty();
        }
    }

    /** What stands between the parenthesis before {@code start} and the one that closes it. */
    private static String arguments(String java, int start) {
        int depth = 1;
        int end = start;
        while (end < java.length() && depth > 0) {
            depth += java.charAt(end) == '(' ? 1 : java.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        return java.substring(start, end);
    }
}
