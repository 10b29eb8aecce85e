package cn.kehui.week.sight;

import cn.kehui.week.sight.Glyphs.Glyph;
import java.util.BitSet;
import java.util.List;

/**
 * Required words laid along a longer text, with as few differences as there can be: in every way,
 * and in those that may be a slip of the reader.
 */
final class LaidWords {
    private static final int NEVER = 1_000;

    /** Below this a reader has as good as guessed. */
    private static final double GUESSED = .5;

    /** From here on it has seen what it says. */
    static final double CERTAIN = .95;

    private final String words;
    private final BitSet exact;
    private final List<Glyph> text;

    LaidWords(String words, Glyphs text) {
        this.words = words;
        this.exact = Exact.of(words);
        this.text = text.glyphs();
    }

    /** How much it costs to take one step of the two texts. */
    private interface Costs {
        int other(int word, Glyph glyph);

        int left(int word);

        int more(int word, Glyph glyph);
    }

    /**
     * Differences that may be slips: none where words must be exact, none of which the reader is
     * sure.
     */
    private final Costs slips =
            new Costs() {
                @Override
                public int other(int word, Glyph glyph) {
                    boolean slip = glyph.second() == words.charAt(word) || glyph.sure() < GUESSED;
                    return slip && !exact.get(word) ? 1 : NEVER;
                }

                @Override
                public int left(int word) {
                    return inside(word) && loose(word - 1, word + 2) ? 1 : NEVER;
                }

                @Override
                public int more(int word, Glyph glyph) {
                    return inside(word) && glyph.sure() < CERTAIN && loose(word - 1, word + 1)
                            ? 1
                            : NEVER;
                }
            };

    private final Costs any =
            new Costs() {
                @Override
                public int other(int word, Glyph glyph) {
                    return 1;
                }

                @Override
                public int left(int word) {
                    return 1;
                }

                @Override
                public int more(int word, Glyph glyph) {
                    return 1;
                }
            };

    private boolean inside(int word) {
        return word > 0 && word < words.length() - 1;
    }

    private boolean loose(int from, int to) {
        int next = exact.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** Whether the words stand there, but for one slip of the reader. */
    boolean stands() {
        return least(table(slips)) <= 1;
    }

    /** The text that is likest to the words, and in what it differs. */
    Nearest nearest() {
        var table = table(any);
        int word = words.length();
        int end = 0;
        for (int at = 0; at <= text.size(); at++) {
            end = table[word][at] <= table[word][end] ? at : end;
        }
        int at = end;
        var missing = new BitSet();
        boolean certain = true;
        while (word > 0) {
            if (at > 0 && table[word][at] == step(table, word, at, any)) {
                var glyph = text.get(at - 1);
                if (glyph.is() != words.charAt(word - 1)) {
                    certain &= glyph.sure() >= CERTAIN;
                }
                word--;
                at--;
            } else if (table[word][at] == table[word - 1][at] + 1) {
                missing.set(word - 1);
                word--;
            } else {
                certain &= text.get(at - 1).sure() >= CERTAIN;
                at--;
            }
        }
        var read = new Glyphs(text.subList(at, end)).text();
        return new Nearest(read, table[words.length()][end], missing, certain && missing.isEmpty());
    }

    /**
     * @param read what stands there
     * @param differences as few as there can be
     * @param missing which of the words' characters have none in their place
     * @param certain whether nothing is missing, and the reader is sure of what is other or too
     *     much
     */
    record Nearest(String read, int differences, BitSet missing, boolean certain) {
        /** Whether all that is missing is missing at one end: hidden, cut off, or not read. */
        boolean cut(int length) {
            int hidden = missing.cardinality();
            return hidden == differences
                    && hidden > 0
                    && (missing.length() == hidden || missing.nextSetBit(0) == length - hidden);
        }
    }

    private int least(int[][] table) {
        int least = NEVER;
        for (int cost : table[words.length()]) {
            least = Math.min(least, cost);
        }
        return least;
    }

    private int[][] table(Costs costs) {
        var table = new int[words.length() + 1][text.size() + 1];
        for (int word = 1; word <= words.length(); word++) {
            table[word][0] = Math.min(NEVER, table[word - 1][0] + costs.left(word - 1));
            for (int at = 1; at <= text.size(); at++) {
                int step = step(table, word, at, costs);
                int left = table[word - 1][at] + costs.left(word - 1);
                int more =
                        word == words.length()
                                ? NEVER
                                : table[word][at - 1] + costs.more(word, text.get(at - 1));
                table[word][at] = Math.min(NEVER, Math.min(step, Math.min(left, more)));
            }
        }
        return table;
    }

    private int step(int[][] table, int word, int at, Costs costs) {
        var glyph = text.get(at - 1);
        int cost = glyph.is() == words.charAt(word - 1) ? 0 : costs.other(word - 1, glyph);
        return Math.min(NEVER, table[word - 1][at - 1] + cost);
    }
}
