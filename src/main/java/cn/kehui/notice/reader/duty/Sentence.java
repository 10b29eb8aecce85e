package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.date.Dates;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.Pieces;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence with its place.
 *
 * @param from in the clean text
 * @param line the number of its paragraph: sentences of one share a subject
 * @param cell whether it stands in a cell of a table
 */
record Sentence(String text, int from, int line, boolean cell) {
    private static final Pattern STOP = Pattern.compile("[。！]|；(?=[^，。；]{0,30}(?:\\d月|日前|前报))");

    /** A day alone on its line: of the signature, or of the page. */
    private static final Pattern BARE =
            Pattern.compile("^[^\\d，。；：:]{0,8}(?:20\\d{2}[年./-]|[二一][〇○零]).{2,20}$");

    /** A bracket that is not closed within so many characters was never meant to be. */
    private static final int OPEN = 400;

    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?[\\p{IsHan}]{0,12}(?:截止|报送|申报|报名|提交|征集|投稿|推荐|上报)[\\p{IsHan}]{0,4}(?:时间|日期|期限)$");
    private static final Pattern DAY = Pattern.compile("^[^，。]{0,6}(?:\\d{1,4}[年月]|\\d{6,8}日)");

    /**
     * The days and times that it names.
     *
     * @param year of the notice
     */
    List<When> dates(Clean clean, int year) {
        var dates = Dates.in(text, year);
        if (dates.size() == ReadLimits.DATES.most()) {
            clean.pass(ReadLimits.DATES);
        }
        return dates;
    }

    /** Whether it is but the one day that it names. */
    boolean bare(List<When> dates) {
        return dates.size() == 1
                && dates.getFirst().edge() == When.Edge.NONE
                && BARE.matcher(text).matches();
    }

    /** Those of the body. */
    static List<Sentence> body(Layer layer) {
        var all = new ArrayList<Sentence>();
        var lines = layer.bodyLines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int cut = i == 0 ? Math.clamp(layer.from() - line.from(), 0, line.text().length()) : 0;
            boolean headed =
                    i + 1 < lines.size()
                            && HEADING.matcher(line.text()).matches()
                            && DAY.matcher(lines.get(i + 1).text()).find();
            if (headed) {
                var value = lines.get(i + 1);
                // the line break between the two stands for the colon
                line =
                        new TextLine(
                                line.text() + "：" + value.text(),
                                line.from(),
                                value.to(),
                                0,
                                false);
                i++;
            }
            split(line, cut, i, all);
        }
        cut(layer, all);
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
        cut(layer, all);
        return all;
    }

    private static void cut(Layer layer, List<Sentence> all) {
        for (int i = 1; i < all.size(); i++) {
            var one = all.get(i - 1);
            boolean goesOn = one.from() + one.text().length() == all.get(i).from();
            if (goesOn && "。！；".indexOf(one.text().charAt(one.text().length() - 1)) < 0) {
                layer.clean().pass(ReadLimits.SENTENCE);
            }
        }
    }

    /** Splits at full stops outside brackets and quotes. */
    private static void split(TextLine line, int cut, int number, List<Sentence> into) {
        var text = line.text();
        var stops = STOP.matcher(text).region(cut, text.length());
        int from = cut;
        int at = cut;
        int depth = 0;
        while (stops.find()) {
            for (; at < stops.start(); at++) {
                depth += opens(text.charAt(at));
            }
            if (depth <= 0 || at - from > OPEN) {
                into.addAll(one(line, from, stops.end(), number));
                from = stops.end();
                at = from;
                depth = 0;
            }
        }
        into.addAll(one(line, from, text.length(), number));
    }

    private static int opens(char c) {
        return "（(《".indexOf(c) >= 0 ? 1 : "）)》".indexOf(c) >= 0 ? -1 : 0;
    }

    /** One, or as many as what is read at once makes of it. */
    private static List<Sentence> one(TextLine line, int from, int to, int number) {
        if (to - from <= 3) {
            return List.of();
        }
        var text = line.text().substring(from, to);
        return Pieces.ends(text, ReadLimits.SENTENCE.most()).stream()
                .map(
                        piece ->
                                new Sentence(
                                        text.substring(piece.from(), piece.to()),
                                        line.from() + from + piece.from(),
                                        number,
                                        line.cell()))
                .toList();
    }
}
