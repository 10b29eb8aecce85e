package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is set. Lengths are in points, from the upper left corner of the text area (版心).
 *
 * @param sheet the form that the page prints instead of words; null: none
 * @param numbered whether it bears its number
 */
record PrintedPage(List<Placed> words, List<Rule> rules, @Nullable Sheet sheet, boolean numbered) {
    static final double MM = 72 / 25.4;

    /** 版心 156 mm by 225 mm (5.2.1). */
    static final double WIDTH = 156 * MM;

    static final double HEIGHT = 225 * MM;
    static final double LEFT = 28 * MM;
    static final double TOP = 37 * MM;

    /** One of 22 lines. */
    static final double PITCH = HEIGHT / Block.PAGE;

    /** What each of 28 characters of 3号 stands closer than its size. */
    static final double TRACKING = WIDTH / Block.LINE - Block.THREE;

    /** Words in one line, on their baseline. */
    record Placed(double x, double y, Type type, String words) {
        Placed down(double by) {
            return new Placed(x, y + by, type, words);
        }
    }

    /**
     * @param tracking between characters
     */
    record Type(Face face, double size, double tracking, boolean red) {}

    /** A line over the whole width. */
    record Rule(double y, double thickness, boolean red) {
        Rule down(double by) {
            return new Rule(y + by, thickness, red);
        }
    }
}
