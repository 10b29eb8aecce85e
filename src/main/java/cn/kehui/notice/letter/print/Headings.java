package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Piece;
import cn.kehui.notice.letter.text.Numbering;
import java.util.List;

/**
 * The faces of a numbered paragraph: 一、 in 黑体, （一） in 楷体, the rest in 仿宋 (7.3.3). A heading that
 * runs on into text ends with its first full stop.
 */
final class Headings {
    /** A sentence of more characters is text, and only its number is set in the heading's face. */
    private static final int LONGEST = 45;

    private Headings() {}

    static List<Piece> pieces(Paragraph paragraph, String number) {
        var face = face(paragraph.level());
        var before = number + Numbering.gap(paragraph);
        var text = paragraph.text();
        int end = face == Face.FANG ? text.length() : end(paragraph);
        var heading = new Piece(face, before + text.substring(0, end));
        return end == text.length()
                ? List.of(heading)
                : List.of(heading, new Piece(Face.FANG, text.substring(end)));
    }

    /** Whether the paragraph is a heading and nothing else. */
    static boolean alone(Paragraph paragraph) {
        return face(paragraph.level()) != Face.FANG && end(paragraph) == paragraph.text().length();
    }

    private static int end(Paragraph paragraph) {
        int stop = paragraph.text().indexOf('。');
        int end = stop < 0 ? paragraph.text().length() : stop + 1;
        return end > LONGEST ? 0 : end;
    }

    private static Face face(int level) {
        return switch (level) {
            case 1 -> Face.HEI;
            case 2 -> Face.KAI;
            default -> Face.FANG;
        };
    }
}
