package cn.kehui.sheet.layout;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.layout.Plan.Cell;
import cn.kehui.sheet.layout.Plan.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a form whose labels and answers stand side by side in one frame. */
final class GridRows {
    private static final int TALL_LINES = 12;

    private GridRows() {}

    static List<Integer> widths(Form form) {
        return Stream.generate(() -> List.of(14, 26))
                .limit(pairs(form))
                .flatMap(List::stream)
                .toList();
    }

    static Stream<Row> of(Form form, Answers answers) {
        int columns = 2 * pairs(form);
        return lines(form).stream().map(line -> row(line, answers, columns));
    }

    private static int pairs(Form form) {
        return lines(form).stream().mapToInt(List::size).max().orElse(1);
    }

    /** The questions that share a line: each that stands beside the one before it. */
    private static List<List<Field>> lines(Form form) {
        var lines = new ArrayList<List<Field>>();
        for (var field : form.fields()) {
            if (lines.isEmpty() || !field.look().beside()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(field);
        }
        return lines;
    }

    /** The last answer of a line takes what is left of it. */
    private static Row row(List<Field> line, Answers answers, int columns) {
        var cells = new ArrayList<Cell>();
        for (var field : line) {
            cells.add(
                    Cell.label(
                            field.look().tall() ? downwards(field.label()) : Plans.label(field)));
            cells.add(PrintedAnswer.of(field, answers.typed(field)).cellOrHint(field));
        }
        cells.set(cells.size() - 1, cells.getLast().across(columns - cells.size() + 1));
        boolean tall = line.stream().anyMatch(field -> field.look().tall());
        return new Row(tall ? TALL_LINES : 2, List.copyOf(cells));
    }

    private static String downwards(String label) {
        return label.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    }
}
