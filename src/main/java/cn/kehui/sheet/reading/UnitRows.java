package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for each of several units, as a clerk keeps it: its columns ask the questions
 * of a form, and one of them names the unit.
 *
 * @param labels the head's cells over answers
 * @param unit the head's cell over the names of the units
 * @param rows in which a unit stands, {@code left} those that are none's, such as a sum
 */
record UnitRows(
        Paper.Table table,
        Grid grid,
        LabelMap map,
        List<Cell> labels,
        Cell unit,
        List<Integer> rows,
        List<Integer> left) {
    /** One unit alone is a form laid across. */
    private static final int LEAST = 2;

    /** Those of a document; none where it is no such table, or one unit's with its parts. */
    static List<UnitRows> of(Form form, Labels labels, Paper paper) {
        var found = new ArrayList<UnitRows>();
        if (form.rows().isPresent()) {
            return found;
        }
        for (var table : paper.tables()) {
            var one = of(form, labels, table);
            if (one != null && !(one.sums() && named(paper, one))) {
                found.add(one);
            }
        }
        return found;
    }

    private static @Nullable UnitRows of(Form form, Labels labels, Paper.Table table) {
        var grid = new Grid(table);
        for (int row = 0; row + LEAST < grid.height(); row++) {
            if (Head.likely(form, labels, grid.row(row))) {
                var map = new LabelMap(labels, grid);
                var head = Head.of(form, map, grid, row);
                var one = head == null ? null : rows(table, map, grid, head);
                if (one != null) {
                    return one;
                }
            }
        }
        return null;
    }

    private static @Nullable UnitRows rows(Paper.Table table, LabelMap map, Grid grid, Head head) {
        var unit = head.unit();
        int bottom = unit.row() + unit.rows();
        for (var label : head.labels()) {
            bottom = Math.max(bottom, label.row() + label.rows());
        }
        var rows = new ArrayList<Integer>();
        var left = new ArrayList<Integer>();
        int named = 0;
        for (int row = bottom; row < grid.height(); row++) {
            if (grid.own(row).isEmpty()) {
                continue;
            }
            var name = grid.at(row, unit.column());
            boolean nobodys = RowKind.nobodys(grid, row, unit);
            (nobodys ? left : rows).add(row);
            named += !nobodys && name != null && !name.text().isBlank() ? 1 : 0;
        }
        return named < LEAST
                ? null
                : new UnitRows(table, grid, map, head.labels(), unit, rows, left);
    }

    private boolean sums() {
        return left.stream().anyMatch(row -> RowKind.sum(grid, row, unit));
    }

    /**
     * Whether the document says whose it is: then rows with a sum beneath are that unit's parts.
     */
    private static boolean named(Paper paper, UnitRows one) {
        for (var block : paper.blocks()) {
            switch (block) {
                case Paper.Line line -> {
                    if (says(line.text())) {
                        return true;
                    }
                }
                case Paper.Table table -> {
                    if (table.cells().stream()
                            .filter(cell -> cell.row() < one.unit().row())
                            .anyMatch(cell -> says(cell.text()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean says(String text) {
        var label = UnitLabel.of(text);
        return label != null
                && !label.colon().isEmpty()
                && !label.rest().isBlank()
                && LabelText.unitAlone(label.rest()).isEmpty();
    }

    /**
     * The head of a table with a row for each of several units.
     *
     * @param unit the cell over the names of the units
     * @param labels the cells over answers
     */
    record Head(Cell unit, List<Cell> labels) {
        /** From here on a cell asks a question in its own words. */
        private static final double CLEAR = 0.9;

        /** What people write over the names of units; a code serves where no name is there. */
        private static final List<Pattern> NAMES =
                List.of(
                        Pattern.compile("(填报|报送|上报|申报|推荐|填表|责任|汇总)(单位|部门)(名称|全称)?"),
                        Pattern.compile("(单位|部门|机构)(名称|全称)|单位部门|地方部门|地区单位|区市单位"),
                        Pattern.compile("单位|部门|名称"),
                        Pattern.compile("(所在)?(地区|区市|区县|县区|县市区|市县区|区市县|市区县)(名称)?|地方|区划"),
                        Pattern.compile("单位(代码|编码|编号)|(统一社会)?信用代码|组织机构代码"));

        /** A first look, which costs little: most rows are no such head. */
        static boolean likely(Form form, Labels labels, List<Cell> cells) {
            long asked =
                    cells.stream()
                            .filter(cell -> labels.best(cell.text(), "") != null)
                            .limit(LEAST)
                            .count();
            return asked == LEAST && (form.unit().label().isEmpty() || unit(cells) != null);
        }

        /** Null where the row is no such head. */
        static @Nullable Head of(Form form, LabelMap map, Grid grid, int row) {
            var unit = unit(grid.row(row));
            var asked = new HashSet<String>();
            var labels = new ArrayList<Cell>();
            for (var cell : grid.row(row)) {
                var match = map.at(cell);
                if (match != null && match.label().rest().isEmpty() && cell != unit) {
                    asked.add(match.field().id());
                    labels.add(cell);
                    if (unit == null && match.field().id().equals(form.unit().field())) {
                        unit = cell;
                    }
                }
            }
            var known = new HashSet<>(asked);
            known.add(form.unit().field());
            long must = form.fields().stream().filter(Field::required).count();
            boolean enough = asked.size() >= Math.max(LEAST, (must + 1) / 2);
            return unit == null || !enough || beneath(map, row, known).size() * 2 >= asked.size()
                    ? null
                    : new Head(unit, labels);
        }

        private static @Nullable Cell unit(List<Cell> cells) {
            for (var name : NAMES) {
                for (var cell : cells) {
                    if (name.matcher(LabelText.of(cell.text()).bare()).matches()) {
                        return cell;
                    }
                }
            }
            return null;
        }

        /**
         * Further questions that stand beneath. In a table of many units all of them stand in its
         * head; where more come beneath, the table is one unit's form, and what looks like its head
         * is a question whose answer sounds like another, such as 参展单位 beside 联系人及联系方式.
         */
        private static Set<String> beneath(LabelMap map, int row, Set<String> known) {
            return map.cells().stream()
                    .filter(cell -> cell.row() > row && map.at(cell).score() > CLEAR)
                    .map(cell -> map.at(cell).field().id())
                    .filter(id -> !known.contains(id))
                    .collect(Collectors.toSet());
        }
    }
}
