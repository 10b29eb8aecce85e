package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.NoticeDraft.Event;
import cn.kehui.notice.reader.date.Dates;
import cn.kehui.notice.reader.date.When;
import cn.kehui.notice.reader.part.Enclosures;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table of activities that is filled already: what is held, when and where. It is no form. */
public final class Programme {
    private static final Pattern WHAT =
            Pattern.compile("^(?:(?:活动|项目|讲座|课程|赛事|培训)?(?:名称|内容|主题|题目)|活动|项目)$");
    private static final Pattern WHEN = Pattern.compile("(?:时间|日期)$");
    private static final Pattern WHERE = Pattern.compile("(?:地点|地址|场所|场馆)$");

    /** An example that a blank form prints is no activity. */
    private static final Pattern EXAMPLE = Pattern.compile("^(?:[（(]?(?:例|示例|如|填写)|[×xX＊*…])");

    private final FormGrid grid;
    private final int what;
    private final int when;
    private final int where;

    private Programme(FormGrid grid, int what, int when, int where) {
        this.grid = grid;
        this.what = what;
        this.when = when;
        this.where = where;
    }

    /**
     * The activities of all filled tables behind a notice.
     *
     * @param year that of a day whose year is not said
     */
    public static List<Event> events(Layer layer, int year) {
        var events = new ArrayList<Event>();
        for (var part : Enclosures.parts(layer)) {
            var lines = layer.clean().lines().subList(part.first(), part.end());
            boolean table = lines.stream().anyMatch(TextLine::cell);
            var programme = table ? of(FormGrid.of(lines)) : null;
            if (programme != null) {
                programme.read(layer, year, events);
            }
        }
        return List.copyOf(events);
    }

    /** The table, if half of its rows name what is held and a day; else null. */
    static @Nullable Programme of(FormGrid grid) {
        if (grid.rows().size() < 2 || grid.rows().getFirst().size() < 3) {
            return null;
        }
        var head = grid.rows().getFirst();
        int what = column(head, WHAT);
        int when = column(head, WHEN);
        if (what < 0 || when < 0) {
            return null;
        }
        var programme = new Programme(grid, what, when, column(head, WHERE));
        long filled = programme.rows().stream().filter(programme::filled).count();
        return filled > 0 && filled * 2 >= programme.rows().size() ? programme : null;
    }

    private static int column(List<FormGrid.Cell> head, Pattern label) {
        for (int i = 0; i < head.size(); i++) {
            if (label.matcher(FieldLabels.tight(head.get(i).text())).find()) {
                return i;
            }
        }
        return -1;
    }

    private List<List<FormGrid.Cell>> rows() {
        return grid.rows().subList(1, grid.rows().size());
    }

    private boolean filled(List<FormGrid.Cell> row) {
        return row.size() > Math.max(what, when)
                && row.get(what).text().length() > 1
                && !EXAMPLE.matcher(row.get(what).text()).find()
                && !Dates.in(row.get(when).text(), 0).isEmpty();
    }

    private void read(Layer layer, int year, List<Event> into) {
        for (var row : rows()) {
            if (!filled(row)) {
                continue;
            }
            if (layer.clean().full(ReadLimits.ACTIVITIES, into)) {
                return;
            }
            var day = Dates.in(row.get(when).text(), year).getFirst();
            into.add(event(layer, row, day));
        }
    }

    private Event event(Layer layer, List<FormGrid.Cell> row, When day) {
        var place = where >= 0 && where < row.size() ? row.get(where).text() : "";
        return new Event(
                row.get(what).text(),
                day.start(),
                day.start() == null ? null : day.end(),
                row.get(when).text(),
                place,
                layer.clean().span(row.getFirst().from(), row.getLast().to()));
    }
}
