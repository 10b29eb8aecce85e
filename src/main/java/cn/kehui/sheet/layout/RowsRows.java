package cn.kehui.sheet.layout;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.layout.Plan.Cell;
import cn.kehui.sheet.layout.Plan.Look;
import cn.kehui.sheet.layout.Plan.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form with a head and many rows: one unit's, or those of many units numbered on. */
final class RowsRows {
    private static final int WIDE = 80;
    private static final int NUMBER_WIDTH = 6;
    private static final int UNIT_WIDTH = 16;
    private static final int ROW_LINES = 2;

    private record Column(String label, int width) {}

    private RowsRows() {}

    static Plan plan(Form form, Heading heading, Answers answers) {
        var table = form.rows().orElseThrow();
        var typed = answers.rows();
        var rows =
                IntStream.range(0, Math.max(typed.size(), table.blank()))
                        .mapToObj(i -> row(table, i, i < typed.size() ? typed.get(i) : Map.of()));
        var before = new ArrayList<Column>();
        if (!table.numbered().isEmpty()) {
            before.add(new Column(table.numbered(), NUMBER_WIDTH));
        }
        return plan(form, heading, before, rows);
    }

    /** Numbered through all units; where no column of the form names the unit, one is added. */
    static Plan joined(Form form, Heading heading, Stream<UnitRow> rows) {
        var table = form.rows().orElseThrow();
        var before = new ArrayList<Column>();
        before.add(
                new Column(
                        table.numbered().isEmpty() ? Texts.say("rows.number") : table.numbered(),
                        NUMBER_WIDTH));
        var naming = form.unit().field();
        if (naming.isEmpty()) {
            before.add(new Column(form.unit().label(), UNIT_WIDTH));
        }
        var number = new AtomicLong();
        return plan(
                form,
                heading,
                before,
                rows.map(
                        row -> {
                            var cells =
                                    new ArrayList<Cell>(List.of(number(number.incrementAndGet())));
                            if (naming.isEmpty()) {
                                cells.add(new Cell(Look.VALUE, row.unit(), null, 1, 1));
                            }
                            for (var field : table.fields()) {
                                var cell = printed(field, row.values()).cell(field);
                                cells.add(
                                        field.id().equals(naming) && cell.text().isEmpty()
                                                ? new Cell(Look.VALUE, row.unit(), null, 1, 1)
                                                : cell);
                            }
                            return new Row(1, List.copyOf(cells));
                        }));
    }

    private static Plan plan(Form form, Heading heading, List<Column> before, Stream<Row> rows) {
        var columns = new ArrayList<>(before);
        form.rowFields()
                .forEach(
                        field -> columns.add(new Column(Plans.label(field), field.look().width())));
        var head = new Row(1, columns.stream().map(column -> Cell.head(column.label())).toList());
        var widths = columns.stream().map(Column::width).toList();
        boolean wide = widths.stream().mapToInt(Integer::intValue).sum() > WIDE;
        var all = Stream.concat(Stream.of(head), rows);
        return new Plan(
                heading.mark(),
                TitleLines.of(heading.title(), wide),
                heading.unitLine(form),
                wide,
                widths,
                1,
                true,
                all,
                heading.notes());
    }

    /**
     * Only the first row carries the hints of the blank form, and only where nothing was entered.
     */
    private static Row row(Form.Rows table, int index, Map<String, String> typed) {
        var cells = new ArrayList<Cell>();
        if (!table.numbered().isEmpty()) {
            cells.add(number(index + 1L));
        }
        for (var field : table.fields()) {
            var printed = printed(field, typed);
            cells.add(index == 0 ? printed.cellOrHint(field) : printed.cell(field));
        }
        return new Row(ROW_LINES, List.copyOf(cells));
    }

    private static Cell number(long number) {
        return new Cell(Look.FIGURE, Long.toString(number), BigDecimal.valueOf(number), 1, 1);
    }

    private static PrintedAnswer printed(Field field, Map<String, String> typed) {
        return PrintedAnswer.of(field, typed.getOrDefault(field.id(), ""));
    }
}
