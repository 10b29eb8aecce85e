package cn.kehui.intake;

import cn.kehui.form.Field;
import cn.kehui.form.Form;
import cn.kehui.intake.Paper.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of rows, understood: which of its columns answers which question.
 *
 * @param bottom the first row beneath the head
 * @param by column → what stands in it
 * @param cells the head's cells
 * @param order the cells of its last row from left to right
 */
record Columns(int top, int bottom, Map<Integer, Use> by, Set<Cell> cells, List<Cell> order) {

    /**
     * What a column holds.
     *
     * @param field the question; null where the column is none of the form's
     * @param part 0: the whole answer; 1 or 2: its first or second half, where people split one column in two
     * @param second a further question whose answer stands in the same column; null if none
     * @param unit that the head states
     * @param score how well the head's words fit, 1 at best
     */
    record Use(@Nullable Field field, int part, @Nullable Field second, String unit, double score) {
        boolean sameAs(Use other) {
            return field != null && field == other.field && part == other.part;
        }
    }

    private static final List<String> NUMBERING = List.of("序号", "编号", "序", "no", "序列", "排序");

    /** The head in {@code grid} from {@code from} on, or null if none of its rows is one. */
    static @Nullable Columns find(Form form, Grid grid, int from) {
        var labels = new ColumnLabels(form);
        for (int row = from; row < grid.height(); row++) {
            var columns = read(labels, grid, row, row + 1);
            var deeper = deeper(labels, grid, row);
            if (deeper != null && deeper.questions() >= (columns == null ? 0 : columns.questions())) {
                return deeper;
            }
            if (columns != null && labels.enough(columns)) {
                return columns;
            }
        }
        return null;
    }

    /** A head of two rows; a row that is a head by itself needs none above it. */
    private static @Nullable Columns deeper(ColumnLabels labels, Grid grid, int row) {
        if (row + 1 >= grid.height() || !headlike(labels, grid, row + 1)) {
            return null;
        }
        var alone = read(labels, grid, row + 1, row + 2);
        var deeper = read(labels, grid, row, row + 2);
        return deeper != null && labels.enough(deeper) && (alone == null || !labels.enough(alone)) ? deeper : null;
    }

    /** A second head row holds labels and nothing else. */
    private static boolean headlike(ColumnLabels labels, Grid grid, int row) {
        var own = grid.own(row);
        return !own.isEmpty() && own.stream().allMatch(cell -> cell.text().length() <= 12 && labels.exact(cell.text()));
    }

    private static @Nullable Columns read(ColumnLabels labels, Grid grid, int top, int bottom) {
        var by = new LinkedHashMap<Integer, Use>();
        var cells = new HashSet<Cell>();
        int last = bottom;
        for (int column = 0; column < grid.width(); column++) {
            var above = grid.at(top, column);
            var low = grid.at(bottom - 1, column);
            if (above == null || low == null || above.row() < top) {
                continue;
            }
            var use = low == above ? labels.use(above.text()) : both(labels, above.text(), low.text());
            cells.add(above);
            cells.add(low);
            if (use != null && (by.isEmpty() || grid.at(bottom - 1, column - 1) != low)) {
                once(by, column, use);
                last = Math.max(last, low.row() + low.rows());
            }
        }
        return by.isEmpty() ? null : new Columns(top, last, by, cells, grid.row(bottom - 1));
    }

    /** Of two columns that seem to answer one question the better named one does; the other is left over, and said. */
    private static void once(Map<Integer, Use> by, int column, Use use) {
        var rival = by.entrySet().stream().filter(entry -> entry.getValue().sameAs(use)).findFirst();
        if (rival.isEmpty()) {
            by.put(column, use);
        } else if (rival.get().getValue().score() < use.score()) {
            by.remove(rival.get().getKey());
            by.put(column, use);
        }
    }

    private static @Nullable Use both(ColumnLabels labels, String above, String low) {
        var use = low.isEmpty() ? labels.use(above) : labels.use(low);
        return use != null ? use : labels.use(above + low);
    }

    /** The same columns for a table that goes on without a head: cell by cell, or without the numbering; null if it has others. */
    @Nullable Columns goesOn(Grid grid) {
        for (int row = 0; row < grid.height(); row++) {
            var cells = grid.row(row);
            int skipped = order.size() - cells.size();
            boolean unnumbered = skipped == 1 && numbers(order.getFirst().column()) && !cells.isEmpty() && !cells.getFirst().text().matches("\\d{1,3}[.、]?");
            if (cells.size() > 1 && (skipped == 0 || unnumbered)) {
                var uses = new LinkedHashMap<Integer, Use>();
                for (int i = 0; i < cells.size(); i++) {
                    var use = by.get(order.get(i + skipped).column());
                    if (use != null) {
                        uses.put(cells.get(i).column(), use);
                    }
                }
                return new Columns(0, 0, uses, Set.of(), order);
            }
        }
        return null;
    }

    /** How many different questions the head asks. */
    int questions() {
        var asked = new HashSet<String>();
        by.values().forEach(use -> {
            if (use.field() != null) {
                asked.add(use.field().id());
            }
            if (use.second() != null) {
                asked.add(use.second().id());
            }
        });
        return asked.size();
    }

    boolean numbers(int column) {
        var use = by.get(column);
        return use != null && use.field() == null;
    }

    /** Understands the words over a column. */
    static final class ColumnLabels {
        private final Form form;
        private final Labels whole;
        private final Labels parts;
        private final Map<String, Use> partUses = new LinkedHashMap<>();

        ColumnLabels(Form form) {
            this.form = form;
            whole = new Labels(form.rowFields(), java.util.List.of());
            var halves = new ArrayList<Field>();
            for (var field : form.rowFields()) {
                for (int part = 0; part < field.parts().size(); part++) {
                    var id = field.id() + "#" + (part + 1);
                    var names = field.parts().get(part);
                    halves.add(new Field(id, field.kind(), names.getFirst(), names, List.of(), "", "", Field.Group.NONE, true, 0, field.look()));
                    partUses.put(id, new Use(field, part + 1, null, "", 1));
                }
            }
            parts = new Labels(halves, java.util.List.of());
        }

        @Nullable Use use(String text) {
            var label = LabelText.of(text);
            if (label.bare().isEmpty() || text.length() > 40) {
                return null;
            }
            if (NUMBERING.contains(label.bare())) {
                return new Use(null, 0, null, "", 1);
            }
            for (var joined : form.rows().orElseThrow().joined()) {
                if (joined.labels().stream().anyMatch(name -> LabelText.of(name).bare().equals(label.bare()))) {
                    return new Use(form.rows().get().field(joined.first()), 0, form.rows().get().field(joined.second()), "", 1);
                }
            }
            var both = joined(text);
            if (both != null) {
                return both;
            }
            var match = whole.best(text, "");
            var half = parts.best(text, "");
            if (half != null && (match == null || half.score() > match.score())) {
                return partUses.get(half.field().id());
            }
            return match == null ? null : new Use(match.field(), 0, null, match.label().unit(), match.score());
        }

        /** 联系人、联系电话 over one column: two questions, of which the second can be told by its digits. */
        private @Nullable Use joined(String text) {
            var words = LabelText.plain(text).replaceAll("^(联系人|姓名|负责人)\\(?(?=.*(电话|手机|方式))", "$1、").replaceAll("\\)$", "").split("[、,/及与和或\\s]+");
            if (words.length != 2) {
                return null;
            }
            var first = whole.best(words[0], "");
            var second = whole.best(words[1], "");
            boolean two = first != null && second != null && first.score() >= 0.95 && second.score() >= 0.95 && first.field() != second.field();
            return two && second.field().kind() instanceof cn.kehui.form.Kind.Phone ? new Use(first.field(), 0, second.field(), "", 1) : null;
        }

        /** Whether the words are a label, not only like one. */
        boolean exact(String text) {
            var label = LabelText.of(text).bare();
            var match = whole.best(text, "");
            var half = parts.best(text, "");
            return NUMBERING.contains(label) || match != null && match.score() >= 0.95 || half != null && half.score() >= 0.95;
        }

        /** Half of the questions and at least two make a head. */
        boolean enough(Columns columns) {
            return columns.questions() >= Math.max(2, (form.rowFields().size() + 1) / 2);
        }
    }
}
