package cn.kehui.notice.reader.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, and into pieces none of which is longer than is read at once. */
public final class Pieces {
    /** Where one stands. */
    public record Piece(int from, int to) {}

    private static final String STOPS = "。；";
    private static final String PAUSES = "，、,;：";

    private Pieces() {}

    /** Sentences with the mark that ends them, each no longer than {@link ReadLimits#SENTENCE}. */
    public static List<Piece> sentences(String text, int from) {
        var pieces = new ArrayList<Piece>();
        int begin = from;
        for (int i = from; i < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                add(text, begin, i + 1, pieces);
                begin = i + 1;
            }
        }
        add(text, begin, text.length(), pieces);
        return pieces;
    }

    private static void add(String text, int from, int to, List<Piece> into) {
        int begin = from;
        while (to - begin > ReadLimits.SENTENCE.most()) {
            int end = end(text, begin, ReadLimits.SENTENCE.most());
            into.add(new Piece(begin, end));
            begin = end;
        }
        if (to > begin) {
            into.add(new Piece(begin, to));
        }
    }

    /** All of a text in pieces of {@code most} characters. */
    public static List<Piece> ends(String text, int most) {
        var pieces = new ArrayList<Piece>();
        int begin = 0;
        while (text.length() - begin > most) {
            int end = end(text, begin, most);
            pieces.add(new Piece(begin, end));
            begin = end;
        }
        pieces.add(new Piece(begin, text.length()));
        return pieces;
    }

    /** Behind the last stop in the second half, else the last pause, else where it is full. */
    private static int end(String text, int begin, int most) {
        int least = begin + most / 2;
        for (var marks : new String[] {STOPS, PAUSES}) {
            for (int i = begin + most - 1; i >= least; i--) {
                if (marks.indexOf(text.charAt(i)) >= 0) {
                    return i + 1;
                }
            }
        }
        return begin + most;
    }
}
