package cn.kehui.notice.duty;

import cn.kehui.notice.part.Layer;
import cn.kehui.notice.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence with its place.
 *
 * @param from in the clean text
 * @param line the number of its paragraph: sentences of one share a subject
 */
record Sentence(String text, int from, int line) {
    private static final Pattern STOP = Pattern.compile("[。！]|；(?=[^，。；]{0,30}(?:\\d月|日前|前报))");

    /** Those of the body. */
    static List<Sentence> body(Layer layer) {
        var all = new ArrayList<Sentence>();
        int number = 0;
        for (var line : layer.bodyLines()) {
            int cut =
                    number == 0
                            ? Math.clamp(layer.from() - line.from(), 0, line.text().length())
                            : 0;
            split(line, cut, number++, all);
        }
        return all;
    }

    /** Those of the attachments, without the cells of tables. */
    static List<Sentence> tail(Layer layer) {
        var all = new ArrayList<Sentence>();
        int number = 10_000;
        for (var line : layer.tailLines()) {
            if (!line.cell()) {
                split(line, 0, number, all);
            }
            number++;
        }
        return all;
    }

    /** Splits at full stops outside brackets and quotes. */
    private static void split(Line line, int cut, int number, List<Sentence> into) {
        var text = line.text();
        var stops = STOP.matcher(text).region(cut, text.length());
        int from = cut;
        while (stops.find()) {
            if (depth(text, from, stops.start()) <= 0) {
                into.addAll(one(line, from, stops.end(), number));
                from = stops.end();
            }
        }
        into.addAll(one(line, from, text.length(), number));
    }

    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth +=
                    "（(《".indexOf(text.charAt(i)) >= 0
                            ? 1
                            : "）)》".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return to - from > 400 ? 0 : depth;
    }

    private static List<Sentence> one(Line line, int from, int to, int number) {
        return to - from > 3
                ? List.of(new Sentence(line.text().substring(from, to), line.from() + from, number))
                : List.of();
    }
}
