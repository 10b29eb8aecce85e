package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Red;
import cn.kehui.notice.letter.print.Block.Ruled;
import cn.kehui.notice.letter.print.PrintedPage.Placed;
import cn.kehui.notice.letter.print.PrintedPage.Rule;
import cn.kehui.notice.letter.print.PrintedPage.Type;
import java.util.ArrayList;
import java.util.List;

/** Sets the red heading, its number and its red line. */
final class HeadRows {
    /** From the top of the text area to the heading. */
    private static final double ABOVE = 35 * PrintedPage.MM;

    /** From the number to the red line. */
    private static final double BELOW = 4 * PrintedPage.MM;

    private static final double RULE = 1.5;
    private static final double MIDDLE = 0.38;
    private final Setting setting;

    HeadRows(Setting setting) {
        this.setting = setting;
    }

    List<Row> rows(Red red) {
        var rows = new ArrayList<Row>();
        var labels = new ArrayList<Placed>();
        for (var label : red.labels()) {
            var type = new Type(Face.HEI, Block.THREE, PrintedPage.TRACKING, false);
            labels.add(Setting.placed(0, label, type).down(PrintedPage.PITCH * labels.size()));
        }
        rows.add(new Row(ABOVE, labels, List.of(), true));
        var measure = RedHead.of(red);
        for (int i = 0; i < red.bodies().size(); i++) {
            var words =
                    red.bodies().size() == 1
                            ? List.of(alone(red.bodies().getFirst(), measure))
                            : together(red.bodies(), i, measure);
            rows.add(new Row(measure.line(), words, List.of(), true));
        }
        return rows;
    }

    Row row(Ruled ruled) {
        var type = new Type(Face.FANG, Block.THREE, PrintedPage.TRACKING, false);
        double width = setting.natural(ruled.number(), Block.THREE);
        boolean upward = !ruled.approvers().isEmpty();
        var words = new ArrayList<Placed>();
        words.add(
                Setting.placed(
                        upward ? Block.THREE : (PrintedPage.WIDTH - width) / 2,
                        ruled.number(),
                        type));
        if (upward) {
            var approvers = Lines.approvers(ruled.approvers());
            double right =
                    PrintedPage.WIDTH - Block.THREE - setting.natural(approvers, Block.THREE);
            words.add(Setting.placed(right, approvers, type));
        }
        double rule = PrintedPage.PITCH / 2 + Block.THREE / 2 + BELOW;
        return new Row(rule + RULE, words, List.of(new Rule(rule, RULE, true)), true);
    }

    private Placed alone(String body, RedHead measure) {
        var words = body + RedHead.FILE;
        double x = (PrintedPage.WIDTH - setting.plain(words, measure.size())) / 2;
        return red(x, words, measure, 0);
    }

    /** The names equally wide, 文件 in the middle of their height. */
    private List<Placed> together(List<String> bodies, int i, RedHead measure) {
        double size = measure.size();
        double from = (PrintedPage.WIDTH - measure.names() - 2.6 * size) / 2;
        var body = bodies.get(i);
        int gaps = body.codePointCount(0, body.length()) - 1;
        double spare = measure.names() - setting.plain(body, size);
        var words = new ArrayList<Placed>();
        words.add(red(from, body, measure, gaps > 0 ? spare / gaps : 0));
        if (i == 0) {
            double down = measure.line() * (bodies.size() - 1) / 2;
            words.add(
                    red(from + measure.names() + 0.6 * size, RedHead.FILE, measure, 0).down(down));
        }
        return words;
    }

    private static Placed red(double x, String words, RedHead measure, double tracking) {
        var type = new Type(Face.SONG, measure.size(), tracking, true);
        return new Placed(x, measure.line() / 2 + MIDDLE * measure.size(), type, words);
    }
}
