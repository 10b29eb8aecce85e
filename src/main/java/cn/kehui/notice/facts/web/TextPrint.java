package cn.kehui.notice.facts.web;

import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.web.IncomingPage.Piece;
import cn.kehui.notice.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A text in pieces: where a fact begins or ends, a piece does. */
final class TextPrint {
    private TextPrint() {}

    static List<Piece> pieces(String text, List<Fact> facts) {
        var cuts = new TreeSet<>(List.of(0, text.length()));
        for (var fact : facts) {
            for (var span : fact.spans()) {
                cuts.add(Math.min(span.from(), text.length()));
                cuts.add(Math.min(span.to(), text.length()));
            }
        }
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            pieces.add(new Piece(from, text.substring(from, to), css(from, facts)));
            from = to;
        }
        return pieces;
    }

    private static String css(int at, List<Fact> facts) {
        boolean said = false;
        for (var fact : facts) {
            if (fact.holds() && fact.spans().stream().anyMatch(span -> holds(span, at))) {
                if (fact.open()) {
                    return "p-asks";
                }
                said = true;
            }
        }
        return said ? "p-said" : "";
    }

    private static boolean holds(Span span, int at) {
        return span.from() <= at && at < span.to();
    }
}
