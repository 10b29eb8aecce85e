package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Red;

/**
 * The measures of the red heading (7.2.4): as large as its line allows, and no larger than 初号. Of a
 * joint issue the names stand one below the other, equally wide, and 文件 to their right.
 *
 * @param size of the characters, in points
 * @param names how wide they are, in points
 */
record RedHead(double size, double names) {
    static final String FILE = "文件";
    private static final double MEASURE = 442;

    static RedHead of(Red red) {
        var bodies = red.bodies();
        double widest = bodies.stream().mapToDouble(Ems::of).max().orElse(1);
        boolean joint = bodies.size() > 1;
        double all = widest + (joint ? 2.6 : 2);
        double size = Math.floor(Math.min(red.largest(), MEASURE / all));
        return new RedHead(size, widest * size);
    }

    /** How high one line of it is, in points. */
    double line() {
        return Math.ceil(size * 1.3);
    }
}
