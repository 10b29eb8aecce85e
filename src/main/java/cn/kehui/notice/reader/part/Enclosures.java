package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Enclosure;
import cn.kehui.notice.reader.date.Numeral;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The attachments: the list beneath the text and the parts behind it. */
public final class Enclosures {
    static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})?";
    private static final Pattern LIST = Pattern.compile("^附\\s*件?\\s*[：:]\\s*(\\S.*)$");
    private static final Pattern LISTED_ALONE = Pattern.compile("^附\\s*件\\s*[：:]?$");
    private static final Pattern PART =
            Pattern.compile("^[（(【]?附\\s*+件\\s*+" + NUMBER + "\\s*+[）)】]?\\s*+[：:.、\\-—]?\\s*+$");
    private static final Pattern PART_TITLED =
            Pattern.compile(
                    "^附\\s*件\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*[：:.、]?\\s*(\\S.{2,60})$");
    private static final Pattern ITEM =
            Pattern.compile(
                    "^\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s*[.．、:：]\\s*(?!\\d+[.])(\\S.*)$");
    private static final Pattern NAMED =
            Pattern.compile(
                    "^.*(?:表|回执|方案|名单|清单|要求|指南|说明|办法|通知|样式|标识|细则|须知|规则|模板|目录|安排|海报|承诺书|申报书|标准|规范|图|提纲)(?:（[^）]{0,80}）)?》?(?:\\.(?:pdf|docx?|xlsx?|wps|rar|zip|PDF))?$");

    /** What stands behind the notice of one attachment. */
    public record Part(@Nullable Integer no, String title, int first, int end, int from, int to) {}

    /** 附件： alone: what stands below it is the list. */
    private static final Pattern HEAD = Pattern.compile("附\\s*件\\s*[：:]");

    private Enclosures() {}

    /** The line on which the attachments' own text begins; {@code end} if none stands there. */
    static int tail(Clean clean, int body, int end) {
        var lines = clean.lines();
        boolean listed = false;
        for (int i = body; i < end; i++) {
            var text = lines.get(i).text();
            if (LIST.matcher(text).matches()) {
                listed = true;
            } else if (PART.matcher(text).matches()) {
                boolean colon = text.matches("附\\s*件\\s*[：:]") && !signed(lines, body, i);
                boolean list =
                        !listed
                                && i + 1 < end
                                && (colon || ITEM.matcher(next(lines, i, end)).matches());
                if (!list) {
                    return i;
                }
                listed = true;
            } else if (PART_TITLED.matcher(text).matches()) {
                var titled = PART_TITLED.matcher(text);
                titled.matches();
                boolean row =
                        i + 1 < end && near(lines, i, end)
                                || i > body
                                        && (PART_TITLED.matcher(lines.get(i - 1).text()).matches()
                                                || HEAD.matcher(lines.get(i - 1).text()).matches());
                if ((listed || signed(lines, body, i)) && !row && !titled.group(2).contains("。")) {
                    return i;
                }
                listed |= row;
            }
        }
        return end;
    }

    /** Whether the next line is another attachment too: then both are a list. */
    private static boolean near(List<TextLine> lines, int i, int end) {
        return i + 1 < end && PART_TITLED.matcher(lines.get(i + 1).text()).matches();
    }

    private static String next(List<TextLine> lines, int i, int end) {
        return i + 1 < end ? lines.get(i + 1).text() : "";
    }

    private static boolean signed(List<TextLine> lines, int body, int at) {
        for (int i = Math.max(body, at - 6); i < at; i++) {
            if (lines.get(i).text().matches(".{0,40}\\d{4}年\\d{1,2}月\\d{1,2}日.{0,6}")) {
                return true;
            }
        }
        return false;
    }

    /** The parts behind a notice, in order. */
    public static List<Part> parts(Layer layer) {
        var lines = layer.clean().lines();
        var starts = new ArrayList<Integer>();
        for (int i = layer.tail();
                i < layer.end() && !layer.clean().full(ReadLimits.ATTACHMENTS, starts);
                i++) {
            var text = lines.get(i).text();
            var titled = PART_TITLED.matcher(text);
            if (PART.matcher(text).matches()
                    || titled.matches() && !titled.group(2).matches(".*[。，；].*")) {
                starts.add(i);
            }
        }
        var parts = new ArrayList<Part>();
        for (int k = 0; k < starts.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : layer.end();
            parts.add(part(layer, starts.get(k), end));
        }
        return parts;
    }

    private static Part part(Layer layer, int at, int end) {
        var lines = layer.clean().lines();
        var text = lines.get(at).text();
        var titled = PART_TITLED.matcher(text);
        int to = lines.get(end - 1).to();
        if (!PART.matcher(text).matches() && titled.matches()) {
            return new Part(
                    Numeral.of(titled.group(1)),
                    titled.group(2),
                    at + 1,
                    end,
                    lines.get(at).from(),
                    to);
        }
        var alone = PART.matcher(text);
        var number = alone.matches() ? alone.group(1) : null;
        var title = new StringBuilder();
        int next = at + 1;
        while (next < end
                && next < at + 4
                && heading(lines.get(next))
                && !NAMED.matcher(title).matches()) {
            title.append(lines.get(next).text());
            next++;
        }
        return new Part(
                number == null ? null : Numeral.of(number),
                title.toString(),
                next,
                end,
                lines.get(at).from(),
                to);
    }

    private static boolean heading(TextLine line) {
        return !line.cell()
                && line.text().length() < 60
                && !line.text().matches(".*[：:；。].*|^\\d{1,2}[.．、].*|^[一二三四]、.*");
    }

    /** The list beneath the text, each with the part that belongs to it. */
    public static List<Enclosure> list(Layer layer) {
        var listed = EnclosureList.of(layer);
        var parts = new ArrayList<>(parts(layer));
        var all = new ArrayList<Enclosure>();
        for (var item : listed) {
            var part =
                    parts.stream()
                            .filter(
                                    one ->
                                            item.no() == null
                                                    ? listed.size() == 1
                                                    : item.no().equals(one.no()))
                            .findFirst()
                            .orElse(
                                    listed.size() == 1 && parts.size() == 1
                                            ? parts.getFirst()
                                            : null);
            parts.remove(part);
            all.add(
                    new Enclosure(
                            item.no(),
                            item.title(),
                            Sorts.of(item.title()),
                            item.title(),
                            layer.clean().span(item.from(), item.to()),
                            part == null ? null : layer.clean().span(part.from(), part.to())));
        }
        for (var part : parts) {
            if (!part.title().isEmpty()) {
                var span = layer.clean().span(part.from(), part.to());
                all.add(
                        new Enclosure(
                                part.no(), part.title(), Sorts.of(part.title()), "", span, span));
            }
        }
        return List.copyOf(all);
    }

    static boolean listStart(String text) {
        return LIST.matcher(text).matches() || LISTED_ALONE.matcher(text).matches();
    }

    static boolean named(String title) {
        return NAMED.matcher(title).matches();
    }
}
