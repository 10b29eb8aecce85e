package cn.kehui.visitor.programme.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Where in a text stands what was looked for. */
public final class FoundWords {
    private FoundWords() {}

    /** A piece of a text; {@code marked}: it was looked for. */
    public record Piece(String words, boolean marked) {}

    /** The whole text in pieces, in its order. */
    public static List<Piece> of(String text, String typed) {
        var found = new BitSet(text.length());
        var plain = plain(text);
        if (plain.length() == text.length()) {
            for (var run : SearchTokens.runs(typed)) {
                Synonyms.of(run).forEach(word -> mark(plain, plain(word), found));
                if (!SearchTokens.han(run) && !Synonyms.known(run)) {
                    markRead(plain, run, found);
                }
            }
        }
        return pieces(text, found);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static void mark(String text, String word, BitSet found) {
        int at = word.isEmpty() ? -1 : text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if (SearchTokens.han(word) || !latin(text, at - 1) && !latin(text, end)) {
                found.set(at, end);
            }
            at = text.indexOf(word, end);
        }
    }

    /** Whether a letter stands there that makes what is beside it part of another word. */
    private static boolean latin(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && !Pinyins.han(text.charAt(at));
    }

    /** Characters that are read as the letters are. */
    private static void markRead(String text, String letters, BitSet found) {
        var syllables = Syllables.of(letters);
        for (int at = 0; !syllables.isEmpty() && at + syllables.size() <= text.length(); at++) {
            boolean same = true;
            for (int i = 0; i < syllables.size() && same; i++) {
                same = Pinyins.of(text.charAt(at + i)).equals(syllables.get(i));
            }
            if (same) {
                found.set(at, at + syllables.size());
            }
        }
    }

    private static List<Piece> pieces(String text, BitSet found) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < text.length()) {
            boolean marked = found.get(at);
            int end = marked ? found.nextClearBit(at) : found.nextSetBit(at);
            int until = end < 0 ? text.length() : Math.min(end, text.length());
            pieces.add(new Piece(text.substring(at, until), marked));
            at = until;
        }
        return pieces;
    }
}
