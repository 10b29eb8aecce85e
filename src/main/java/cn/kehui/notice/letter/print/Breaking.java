package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Breaks paragraphs in lines: no line begins with a closing mark or ends with an opening one, and a
 * number stays whole with what it counts, as do a day of a month, a telephone number and a mailbox.
 */
final class Breaking {
    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,2}月\\d{1,2}日|[0-9A-Za-z@._+%/:~#-]+[年月日时点号个项张人次届%％]?|——|……|\\X");
    private static final String NEVER_FIRST = "，。、；：？！）〕》」』”’…·%％—～";

    /** Marks that may hang over the end of a line, as Word lets them. */
    static final String HANGING = "，。、；：";

    private static final String NEVER_LAST = "（〔《“‘「『";

    /** A piece of a paragraph that is not broken. */
    private record Token(Face face, String words, double width) {}

    private final IntToDoubleFunction widths;
    private final double measure;

    /**
     * @param widths of a code point, in characters
     * @param measure width of a line, in the same
     */
    Breaking(IntToDoubleFunction widths, double measure) {
        this.widths = widths;
        this.measure = measure;
    }

    /**
     * @param first how much shorter the first line is than the others, in characters
     */
    List<List<Piece>> lines(List<Piece> pieces, double first) {
        var lines = new ArrayList<List<Piece>>();
        var line = new ArrayList<Token>();
        double left = measure - first;
        for (var token : tokens(pieces)) {
            if (token.words().equals("\n")) {
                lines.add(joined(line));
                line = new ArrayList<>();
                left = measure;
                continue;
            }
            if (token.width() > left + 0.01 && !line.isEmpty() && HANGING.contains(token.words())) {
                line.add(token);
                lines.add(joined(line));
                line = new ArrayList<>();
                left = measure;
                continue;
            }
            if (token.width() > left + 0.01 && !line.isEmpty()) {
                var next = carried(line, token);
                lines.add(joined(line));
                line = next;
                left = measure - next.stream().mapToDouble(Token::width).sum();
            }
            line.add(token);
            left -= token.width();
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(joined(line));
        }
        return lines;
    }

    double width(String words) {
        return words.codePoints().mapToDouble(widths::applyAsDouble).sum();
    }

    /** Takes from the end of a full line what must stand with the token that begins the next. */
    private static ArrayList<Token> carried(ArrayList<Token> line, Token next) {
        var carried = new ArrayList<Token>();
        var first = next;
        while (line.size() > 1
                && (NEVER_FIRST.contains(first.words().substring(0, 1))
                        || NEVER_LAST.contains(line.getLast().words()))) {
            first = line.removeLast();
            carried.addFirst(first);
        }
        return carried;
    }

    private List<Token> tokens(List<Piece> pieces) {
        var tokens = new ArrayList<Token>();
        for (var piece : pieces) {
            var found = WHOLE.matcher(piece.words());
            while (found.find()) {
                split(piece.face(), found.group(), tokens);
            }
        }
        return tokens;
    }

    /** Only what is wider than a whole line is broken anywhere. */
    private void split(Face face, String words, List<Token> tokens) {
        double width = width(words);
        if (width <= measure) {
            tokens.add(new Token(face, words, width));
            return;
        }
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> tokens.add(new Token(face, each, width(each))));
    }

    private static List<Piece> joined(List<Token> tokens) {
        var pieces = new ArrayList<Piece>();
        for (var token : tokens) {
            if (!pieces.isEmpty() && pieces.getLast().face() == token.face()) {
                var last = pieces.removeLast();
                pieces.add(new Piece(last.face(), last.words() + token.words()));
            } else {
                pieces.add(new Piece(token.face(), token.words()));
            }
        }
        return pieces;
    }
}
