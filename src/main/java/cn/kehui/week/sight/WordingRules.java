package cn.kehui.week.sight;

import cn.kehui.ground.base.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether required words stand on a picture. */
final class WordingRules {
    /** So much of the words may be other, and it is still a picture of such words. */
    private static final double LIKE = 1 / 3.0;

    /** From here on a line can be read. */
    static final double LEGIBLE = .8;

    /**
     * So many times longer than high it may hold the words; what is shorter is a corner of
     * something.
     */
    private static final double LONG = 4;

    private WordingRules() {}

    /** What became of the words that one rule asks for. */
    private sealed interface Found {
        record Stands(String words) implements Found {}

        /** The like stands there, but it is certainly something else. */
        record Other(String words, String read) implements Found {}

        /** Part of it is hidden, cut off, or cannot be read. */
        record Partly(String words, String read) implements Found {}

        record Nowhere(String words) implements Found {}
    }

    static Judged judge(Seen seen, List<Wanted> wanted) {
        if (!seen.blind().isEmpty()) {
            return new Judged(Opinion.UNKNOWN, "", seen.blind());
        }
        var texts = Neighbours.texts(seen.lines());
        var found = wanted.stream().map(words -> found(words, texts)).toList();
        return found.stream()
                .max(Comparator.comparingInt(WordingRules::gravity))
                .map(worst -> said(worst, found, seen))
                .orElse(new Judged(Opinion.PASS, "", Texts.say("sight.words.none-asked")));
    }

    /**
     * Whether nobody has to look closer: of all that is wanted it is known whether it stands there.
     */
    static boolean settled(List<SeenLine> lines, List<Wanted> wanted) {
        var texts = Neighbours.texts(lines);
        return wanted.stream().allMatch(words -> settled(found(words, texts)));
    }

    private static boolean settled(Found found) {
        return switch (found) {
            case Found.Stands _, Found.Other _ -> true;
            case Found.Partly _, Found.Nowhere _ -> false;
        };
    }

    private static Found found(Wanted wanted, List<Glyphs> texts) {
        Found best = new Found.Nowhere(String.join(" / ", wanted.anyOf()));
        for (var words : wanted.anyOf()) {
            for (var text : texts) {
                var found = found(words, text);
                if (found instanceof Found.Stands) {
                    return found;
                }
                best = weight(found) < weight(best) ? found : best;
            }
        }
        return best;
    }

    private static Found found(String asked, Glyphs text) {
        var words = Glyphs.plain(asked);
        var laid = new LaidWords(words, text);
        if (laid.stands()) {
            return new Found.Stands(asked);
        }
        var nearest = laid.nearest();
        int length = words.length();
        if (nearest.cut(length) && 2 * nearest.differences() <= length) {
            return new Found.Partly(asked, nearest.read());
        }
        if (nearest.differences() > Math.max(1, length * LIKE)) {
            return new Found.Nowhere(asked);
        }
        return nearest.certain()
                ? new Found.Other(asked, nearest.read())
                : new Found.Partly(asked, nearest.read());
    }

    /** Of several that are asked for, the gravest makes the verdict. */
    private static int gravity(Found found) {
        return switch (found) {
            case Found.Stands _ -> 0;
            case Found.Partly _ -> 1;
            case Found.Nowhere _ -> 2;
            case Found.Other _ -> 3;
        };
    }

    /** Of several texts for the same words, the lightest counts. */
    private static int weight(Found found) {
        return switch (found) {
            case Found.Stands _ -> 0;
            case Found.Partly _ -> 1;
            case Found.Other _ -> 2;
            case Found.Nowhere _ -> 3;
        };
    }

    private static Judged said(Found worst, List<Found> all, Seen seen) {
        var stand = new ArrayList<String>();
        all.forEach(
                found -> {
                    if (found instanceof Found.Stands(var words)) {
                        stand.add(words);
                    }
                });
        var value = stand.size() + "/" + all.size();
        return switch (worst) {
            case Found.Stands _ ->
                    new Judged(
                            Opinion.PASS,
                            value,
                            Texts.say("sight.words.stand", String.join("、", stand)));
            case Found.Other(var words, var read) ->
                    new Judged(Opinion.FAIL, value, Texts.say("sight.words.other", read, words));
            case Found.Partly(var words, var read) ->
                    new Judged(
                            Opinion.UNKNOWN, value, Texts.say("sight.words.partly", read, words));
            case Found.Nowhere(var words) -> nowhere(words, value, seen);
        };
    }

    /** What cannot be read may be the words. */
    private static Judged nowhere(String words, String value, Seen seen) {
        boolean illegible =
                seen.lines().stream()
                        .anyMatch(
                                line ->
                                        line.confidence() < LEGIBLE
                                                && line.at().length() >= LONG * line.at().height());
        return illegible
                ? new Judged(Opinion.UNKNOWN, value, Texts.say("sight.words.illegible", words))
                : new Judged(Opinion.WARN, value, Texts.say("sight.words.nowhere", words));
    }
}
