package cn.kehui.visitor.programme.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text is looked up by. */
final class SearchTokens {
    private static final int GRAM = 3;

    private SearchTokens() {}

    /**
     * Runs of Chinese characters, and words of letters and digits, in lower case and half width.
     */
    static List<String> runs(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var runs = new ArrayList<String>();
        var run = new StringBuilder();
        boolean wasHan = false;
        for (int c : plain.codePoints().toArray()) {
            boolean han = Pinyins.han(c);
            boolean word = han || Character.isLetterOrDigit(c);
            if (!run.isEmpty() && (!word || han != wasHan)) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (word) {
                run.appendCodePoint(c);
                wasHan = han;
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    static boolean han(String run) {
        return Pinyins.han(run.codePointAt(0));
    }

    /** Each pair of neighbours; of one character that one. */
    static List<String> pairs(String run) {
        return joined(run.codePoints().mapToObj(Character::toString).toList());
    }

    /** How each character is read. */
    static List<String> syllables(String run) {
        return run.codePoints().mapToObj(Pinyins::of).filter(one -> !one.isEmpty()).toList();
    }

    /** Each pair of neighbours as one; of one that one. */
    static List<String> joined(List<String> parts) {
        if (parts.size() < 2) {
            return parts;
        }
        var pairs = new ArrayList<String>();
        for (int i = 1; i < parts.size(); i++) {
            pairs.add(parts.get(i - 1) + parts.get(i));
        }
        return pairs;
    }

    /** Every three letters: one slip spoils three of them at most. */
    static List<String> grams(String letters) {
        var grams = new ArrayList<String>();
        for (int i = 0; i + GRAM <= letters.length(); i++) {
            grams.add(letters.substring(i, i + GRAM));
        }
        return grams;
    }

    /** Characters, pairs and words. */
    static Set<String> words(String text) {
        var tokens = new LinkedHashSet<String>();
        for (var run : runs(text)) {
            if (han(run)) {
                run.codePoints().mapToObj(Character::toString).forEach(tokens::add);
                tokens.addAll(pairs(run));
            } else {
                tokens.add(run);
            }
        }
        return tokens;
    }

    /** Syllables, pairs of syllables, and pairs of first letters. */
    static Set<String> readings(String text) {
        var tokens = new LinkedHashSet<String>();
        for (var run : runs(text)) {
            if (han(run)) {
                var syllables = syllables(run);
                tokens.addAll(syllables);
                tokens.addAll(joined(syllables));
                tokens.addAll(joined(syllables.stream().map(one -> "'" + one.charAt(0)).toList()));
            }
        }
        return tokens;
    }

    /** Every three letters of how it is read. */
    static Set<String> letters(String text) {
        var tokens = new LinkedHashSet<String>();
        for (var run : runs(text)) {
            tokens.addAll(grams(han(run) ? String.join("", syllables(run)) : run));
        }
        return tokens;
    }
}
