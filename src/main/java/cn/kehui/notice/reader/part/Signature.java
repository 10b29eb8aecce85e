package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Day;
import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.NoticeDraft.Imprint;
import cn.kehui.notice.reader.date.Dates;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who signed and when, 附注 and 印发. */
public record Signature(
        List<Fact> signers, @Nullable Day day, @Nullable Fact remark, @Nullable Imprint imprint) {
    private static final Pattern NOT = Pattern.compile(".*(?:发布|来源|时间|日期|浏览|阅读|打印|更新|印发|[：:；。]).*");
    private static final Pattern CUT = Pattern.compile("(?:.*[^\\d])?20\\d{2}年?\\d{2,4}");
    private static final Pattern STOP =
            Pattern.compile(
                    ".*(?:[。）》，；]|(?<=[A-Za-z0-9]) |(?<=\\.(?:com|cn|net)))([^。）》，；]{4,80}(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日).{0,100})$");
    private static final int LONG = 60;

    static Signature of(Layer layer) {
        return new Signature(signers(layer), day(layer), Foot.remark(layer), Foot.imprint(layer));
    }

    private static @Nullable When alone(TextLine line, String text) {
        if (text.length() > 70 || NOT.matcher(text).matches() || line.cell()) {
            return null;
        }
        boolean cut = CUT.matcher(text).matches();
        var dates = Dates.in(cut ? text + "日" : text, 0);
        if (dates.size() != 1) {
            return null;
        }
        var date = dates.getFirst();
        boolean whole =
                date.yearSaid()
                        && date.day()
                        && !date.stretch()
                        && date.hour() == null
                        && date.edge() == When.Edge.NONE;
        var rest =
                text.substring(Math.min(text.length(), date.to()))
                        .replaceFirst("^[（(].*[）)]$", "")
                        .strip();
        var before = text.substring(0, date.from()).strip();
        return whole && rest.isEmpty() && (before.isEmpty() || !Orgs.all(before).isEmpty())
                ? date
                : null;
    }

    /** The last line that holds a day alone, or behind the signers, with no long text behind it. */
    private static int line(Layer layer) {
        var lines = layer.bodyLines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (alone(lines.get(i), lines.get(i).text()) != null) {
                return i;
            }
            if (lines.get(i).text().length() > LONG
                    && lines.get(i).text().contains("，")
                    && !near(lines, i)) {
                return inside(lines);
            }
        }
        return inside(lines);
    }

    /**
     * A day beneath a name, though other text follows: a plan that is handed on hangs behind it.
     */
    private static int inside(List<TextLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            // the day first: whether a long line is a row of offices costs as much as it is long
            var text = lines.get(i).text();
            boolean day = text.length() < 20 && alone(lines.get(i), text) != null;
            if (day && !Orgs.all(lines.get(i - 1).text()).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** A long line close to the end may be one of contacts or a page's foot. */
    private static boolean near(List<TextLine> lines, int i) {
        var text = lines.get(i).text();
        return text.contains("联系")
                || text.contains("电话")
                || text.contains("抄送")
                || text.contains("版权")
                || text.contains("附件");
    }

    private static @Nullable Day day(Layer layer) {
        int at = line(layer);
        if (at < 0) {
            var glued = glued(layer);
            return glued == null
                    ? null
                    : day(layer.clean(), glued, Dates.in(glued.text(), 0).getFirst());
        }
        var line = layer.bodyLines().get(at);
        var date = alone(line, line.text());
        return date == null ? null : day(layer.clean(), line, date);
    }

    private static Day day(Clean clean, TextLine line, When date) {
        return new Day(
                java.util.Objects.requireNonNull(date.start()),
                date.words().substring(0, Math.min(line.text().length(), date.to()) - date.from()),
                clean.span(line.from() + date.from(), Math.min(line.to(), line.from() + date.to())),
                date.repaired());
    }

    /** In a text without line breaks signers and day stand behind the last full stop. */
    private static @Nullable TextLine glued(Layer layer) {
        var lines = layer.bodyLines();
        for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - 12; i--) {
            var line = lines.get(i);
            var stop = STOP.matcher(line.text());
            if (!stop.matches()) {
                continue;
            }
            var rest = line.text().substring(stop.start(1));
            var dates = Dates.in(rest, 0);
            var date = dates.isEmpty() ? null : dates.getFirst();
            if (date != null
                    && date.yearSaid()
                    && date.day()
                    && !date.stretch()
                    && date.edge() == When.Edge.NONE
                    && !Orgs.all(rest.substring(0, date.from()).strip()).isEmpty()) {
                return new TextLine(
                        rest.substring(0, date.to()),
                        line.from() + stop.start(1),
                        line.from() + stop.start(1) + date.to(),
                        0,
                        false);
            }
        }
        return null;
    }

    private static List<Fact> signers(Layer layer) {
        int at = line(layer);
        var lines = layer.bodyLines();
        var names = new ArrayList<Fact>();
        if (at < 0) {
            var glued = glued(layer);
            if (glued != null) {
                var row = glued.text().substring(0, Dates.in(glued.text(), 0).getFirst().from());
                Orgs.all(row.strip()).forEach(name -> names.add(fact(layer, glued, name)));
            }
            return names;
        }
        var line = lines.get(at);
        var date = alone(line, line.text());
        var before = date == null ? "" : line.text().substring(0, date.from()).strip();
        for (var name : Orgs.all(before)) {
            names.add(fact(layer, line, name));
        }
        for (int i = at - 1; i >= 0 && i >= at - 8 && names.size() < 12; i--) {
            var above = Orgs.all(lines.get(i).text());
            if (above.isEmpty() || lines.get(i).cell()) {
                break;
            }
            int into = 0;
            for (var name : above) {
                names.add(into++, fact(layer, lines.get(i), name));
            }
        }
        return names;
    }

    private static Fact fact(Layer layer, TextLine line, String name) {
        int at = Math.max(0, line.text().indexOf(name));
        return new Fact(
                name,
                layer.clean().span(line.from() + at, line.from() + at + name.length()),
                false);
    }
}
