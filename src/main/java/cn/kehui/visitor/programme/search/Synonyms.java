package cn.kehui.visitor.programme.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that mean the same to who looks for something: {@code visitor/synonyms.txt}, a line for
 * each meaning.
 */
final class Synonyms {
    private static final String FILE = "/visitor/synonyms.txt";
    private static final Map<String, List<String>> ALIKE = load();

    private Synonyms() {}

    /** The words themselves first; then others that mean the same. */
    static List<String> of(String words) {
        return ALIKE.getOrDefault(words.toLowerCase(Locale.ROOT), List.of(words));
    }

    /** Whether something else means the same: then it is a word, and no pinyin. */
    static boolean known(String words) {
        return ALIKE.containsKey(words.toLowerCase(Locale.ROOT));
    }

    private static Map<String, List<String>> load() {
        var alike = new HashMap<String, List<String>>();
        try (var in = Synonyms.class.getResourceAsStream(FILE)) {
            var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            text.lines()
                    .map(line -> List.of(line.strip().split(" +")))
                    .filter(words -> words.size() > 1)
                    .forEach(words -> words.forEach(one -> alike.put(one, first(one, words))));
            return alike;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static List<String> first(String one, List<String> words) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(one),
                        words.stream().filter(other -> !other.equals(one)))
                .toList();
    }
}
