package cn.kehui.layout;

import cn.kehui.form.Answers;
import cn.kehui.form.Field;
import cn.kehui.form.Form;
import cn.kehui.form.Typed;
import cn.kehui.layout.Plan.Cell;
import cn.kehui.layout.Plan.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets a form out by its shape: what stands above the table, the table, what stands beneath. */
final class Plans {
    static final int PORTRAIT = 38;
    static final int LANDSCAPE = 60;
    private static final List<Integer> STATISTICS = List.of(22, 34, 24);

    private Plans() {}

    /** @throws IllegalArgumentException if the form's shape has no place for some of its questions */
    static Plan of(Form form, Answers answers) {
        if (form.rows().isPresent() != (form.shape() == Form.Shape.ROWS) || form.rows().isPresent() && !form.fields().isEmpty()) {
            throw new IllegalArgumentException(form.id() + ": its shape prints either rows or single questions");
        }
        var unit = Typed.tidy(answers.unit());
        return switch (form.shape()) {
            case STATISTICS -> upright(form, unit, STATISTICS, statistics(form, answers));
            case GRID -> upright(form, unit, GridRows.widths(form), GridRows.of(form, answers));
            case LINES -> new Plan(title(form.title(), false), unitLine(form, unit), false, List.of(26, 54), 0, false, lines(form, answers), form.notes());
            case ROWS -> RowsRows.plan(form, answers, unit);
        };
    }

    private static Plan upright(Form form, String unit, List<Integer> widths, Stream<Row> rows) {
        return new Plan(title(form.title(), false), unitLine(form, unit), false, widths, 0, true, rows, form.notes());
    }

    static List<String> title(String title, boolean landscape) {
        return TitleLines.of(title, landscape ? LANDSCAPE : PORTRAIT);
    }

    /** 地方/部门（盖章）：崂山区科技局; without a unit the form's own words stand there. */
    static String unitLine(Form form, String unit) {
        var line = form.unit();
        if (line.label().isEmpty()) {
            return "";
        }
        return line.label() + (line.seal() ? "（盖章）" : "") + "：" + (unit.isEmpty() ? line.printed() : unit);
    }

    static String label(Field field) {
        return lines(field.look().spaced(), field.note());
    }

    private static String lines(String label, String note) {
        return note.isEmpty() ? label : label + "\n" + note;
    }

    private static Stream<Row> statistics(Form form, Answers answers) {
        var rows = new ArrayList<Row>();
        var above = Field.Group.NONE;
        for (int i = 0; i < form.fields().size(); i++) {
            var field = form.fields().get(i);
            var value = Printed.of(field, answers.typed(field)).cellOrHint(field);
            if (field.group().none()) {
                rows.add(Row.of(1, Cell.label(label(field)).across(2), value));
            } else {
                var group = field.group().equals(above) ? Cell.below() : group(form, i);
                rows.add(Row.of(1, group, Cell.label(label(field)), value));
            }
            above = field.group();
        }
        return rows.stream();
    }

    private static Cell group(Form form, int first) {
        var group = form.fields().get(first).group();
        int last = first;
        while (last < form.fields().size() && form.fields().get(last).group().equals(group)) {
            last++;
        }
        return Cell.label(lines(group.label(), group.note())).down(last - first);
    }

    private static Stream<Row> lines(Form form, Answers answers) {
        var rows = new ArrayList<Row>();
        for (var field : form.fields()) {
            var label = Cell.label((rows.size() + 1) + "." + label(field));
            rows.add(Row.of(1, label, Printed.of(field, answers.typed(field)).cellOrHint(field)));
        }
        return rows.stream();
    }
}
