package cn.kehui.sheet.dictionary;

import cn.kehui.ground.base.YamlMap;
import cn.kehui.sheet.form.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** In which words forms ask for facts: {@code dictionary/activity.yaml}. */
final class DictionaryWords {
    private static final String FILE = "/dictionary/activity.yaml";

    static final Map<FactName, List<String>> WORDS = load();

    private DictionaryWords() {}

    /** The words of a question without what does not count: 举办时间、地点 → 举办时间地点. */
    static String plain(String label) {
        var plain = new StringBuilder();
        int deep = 0;
        for (var sign : Typed.key(label).codePoints().toArray()) {
            deep += sign == '(' || sign == '[' ? 1 : 0;
            if (deep == 0 && Character.isLetterOrDigit(sign)) {
                plain.appendCodePoint(sign);
            }
            deep -= deep > 0 && (sign == ')' || sign == ']') ? 1 : 0;
        }
        return plain.toString();
    }

    private static Map<FactName, List<String>> load() {
        try (var in = DictionaryWords.class.getResourceAsStream(FILE)) {
            var map = YamlMap.read(FILE, in);
            map.done(Arrays.stream(FactName.values()).map(Enum::name).toArray(String[]::new));
            var words = new EnumMap<FactName, List<String>>(FactName.class);
            for (var fact : FactName.values()) {
                words.put(
                        fact, map.texts(fact.name()).stream().map(DictionaryWords::plain).toList());
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary cannot be read", e);
        }
    }
}
