package cn.kehui.layout;

import cn.kehui.form.Answers;
import cn.kehui.form.Field;
import cn.kehui.form.Form;
import cn.kehui.layout.Plan.Cell;
import cn.kehui.layout.Plan.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form with a head and many rows. */
final class RowsRows {
    private static final int WIDE = 80;
    private static final int NUMBER_WIDTH = 6;
    private static final int ROW_LINES = 2;

    private RowsRows() {}

    static Plan plan(Form form, Answers answers, String unit) {
        var table = form.rows().orElseThrow();
        int count = Math.max(answers.rows().size(), table.blank());
        var rows = IntStream.range(0, count).mapToObj(i -> row(table, i, i < answers.rows().size() ? answers.rows().get(i) : Map.of()));
        return plan(form, form.title(), Plans.unitLine(form, unit), rows);
    }

    /** The same table under another title and with any number of rows. */
    static Plan plan(Form form, String title, String unitLine, Stream<Row> rows) {
        var table = form.rows().orElseThrow();
        var widths = new ArrayList<Integer>();
        var head = new ArrayList<Cell>();
        if (!table.numbered().isEmpty()) {
            widths.add(NUMBER_WIDTH);
            head.add(Cell.head(table.numbered()));
        }
        for (var field : table.fields()) {
            widths.add(field.look().width());
            head.add(Cell.head(Plans.label(field)));
        }
        boolean wide = widths.stream().mapToInt(Integer::intValue).sum() > WIDE;
        var all = Stream.concat(Stream.of(new Row(1, List.copyOf(head))), rows);
        return new Plan(Plans.title(title, wide), unitLine, wide, List.copyOf(widths), 1, true, all, form.notes());
    }

    /** Only the first row carries the hints of the blank form, and only where nothing was entered. */
    private static Row row(Form.Rows table, int index, Map<String, String> typed) {
        var cells = cells(table, index + 1, typed);
        if (index == 0) {
            int shift = cells.size() - table.fields().size();
            for (int i = 0; i < table.fields().size(); i++) {
                var field = table.fields().get(i);
                cells.set(i + shift, printed(field, typed).cellOrHint(field));
            }
        }
        return new Row(ROW_LINES, List.copyOf(cells));
    }

    /** @param number printed where the table numbers its rows, counted from 1 */
    static Row row(Form.Rows table, long number, Map<String, String> typed) {
        return new Row(ROW_LINES, List.copyOf(cells(table, number, typed)));
    }

    private static List<Cell> cells(Form.Rows table, long number, Map<String, String> typed) {
        var cells = new ArrayList<Cell>();
        if (!table.numbered().isEmpty()) {
            cells.add(new Cell(Plan.Look.FIGURE, Long.toString(number), BigDecimal.valueOf(number), 1, 1));
        }
        table.fields().forEach(field -> cells.add(printed(field, typed).cell(field)));
        return cells;
    }

    private static Printed printed(Field field, Map<String, String> typed) {
        return Printed.of(field, typed.getOrDefault(field.id(), ""));
    }
}
