package cn.kehui.sheet.layout;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.layout.Plan.Cell;
import cn.kehui.sheet.layout.Plan.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets a form out by its shape. */
final class Plans {
    private static final List<Integer> STATISTICS = List.of(22, 34, 24);
    private static final List<Integer> LINES = List.of(26, 54);

    private Plans() {}

    static Plan of(Form form, Answers answers) {
        return of(form, Heading.of(form, answers.unit()), answers);
    }

    /**
     * @throws IllegalArgumentException if the form's shape has no place for some of its questions
     */
    static Plan of(Form form, Heading heading, Answers answers) {
        if (form.rows().isPresent() != (form.shape() == Form.Shape.ROWS)
                || form.rows().isPresent() && !form.fields().isEmpty()) {
            throw new IllegalArgumentException(
                    form.id() + ": its shape prints either rows or single questions");
        }
        return switch (form.shape()) {
            case STATISTICS -> upright(form, heading, STATISTICS, statistics(form, answers));
            case GRID -> upright(form, heading, GridRows.widths(form), GridRows.of(form, answers));
            case LINES -> upright(form, heading, LINES, lines(form, answers)).unframed();
            case ROWS -> RowsRows.plan(form, heading, answers);
        };
    }

    private static Plan upright(
            Form form, Heading heading, List<Integer> widths, Stream<Row> rows) {
        return new Plan(
                heading.mark(),
                TitleLines.of(heading.title(), false),
                heading.unitLine(form),
                false,
                widths,
                0,
                true,
                rows,
                heading.notes());
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
            var value = PrintedAnswer.of(field, answers.typed(field)).cellOrHint(field);
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
            rows.add(
                    Row.of(
                            1,
                            label,
                            PrintedAnswer.of(field, answers.typed(field)).cellOrHint(field)));
        }
        return rows.stream();
    }
}
