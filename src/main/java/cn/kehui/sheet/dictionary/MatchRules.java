package cn.kehui.sheet.dictionary;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which fact a question asks for, by its words. */
final class MatchRules {
    private static final int SHORTEST = 2;

    private MatchRules() {}

    /** In the order of the form; a question that asks for nothing known is left out. */
    static Map<String, FactMatch> of(Form form) {
        var matches = new LinkedHashMap<String, FactMatch>();
        form.allFields()
                .forEach(field -> of(field).ifPresent(match -> matches.put(field.id(), match)));
        return matches;
    }

    /**
     * The words of a question below its heading, or its own, in full; else the longest that stand
     * within it.
     */
    private static Optional<FactMatch> of(Field field) {
        Predicate<FactName> fits = fact -> fact.answers(field.kind());
        return of(field.group().label() + field.label(), fits)
                .filter(FactMatch::sure)
                .or(() -> of(field.label(), fits));
    }

    /**
     * @param fits which facts are looked at
     */
    static Optional<FactMatch> of(String label, Predicate<FactName> fits) {
        var asked = DictionaryWords.plain(label);
        FactMatch found = null;
        int longest = SHORTEST - 1;
        for (var fact : FactName.values()) {
            if (!fits.test(fact)) {
                continue;
            }
            for (var words : DictionaryWords.WORDS.getOrDefault(fact, List.of())) {
                if (asked.equals(words)) {
                    return Optional.of(new FactMatch(fact, true));
                }
                if (words.length() > longest && asked.contains(words)) {
                    longest = words.length();
                    found = new FactMatch(fact, false);
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
