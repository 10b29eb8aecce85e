package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
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

    /** What people write over the names of units; a code serves where no name is there. */
    private static final List<Pattern> HEADS =
            List.of(
                    Pattern.compile("(填报|报送|上报|申报|推荐|填表|责任|汇总)(单位|部门)(名称|全称)?"),
                    Pattern.compile("(单位|部门|机构)(名称|全称)|单位部门|地方部门|地区单位|区市单位"),
                    Pattern.compile("单位|部门|名称"),
                    Pattern.compile("(所在)?(地区|区市|区县|县区|县市区|市县区|区市县|市区县)(名称)?|地方|区划"),
                    Pattern.compile("单位(代码|编码|编号)|(统一社会)?信用代码|组织机构代码"));

    private static final Pattern SUM =
            Pattern.compile("(合计|总计|小计|共计|汇总|总数|全[国省市区县]?合计)[:：]?.{0,4}");
    private static final Pattern NOTE =
            Pattern.compile(
                    "([(（]?(例|示例|样例|举例)[)）:：]?.*)|((说明|注|备注|填表说明|填报说明|填表人|填报人|审核人|负责人|联系人|制表)[:：].*)");

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
            if (head(form, labels, grid, row)) {
                var one = beneath(form, new LabelMap(labels, grid), grid, row);
                if (one != null) {
                    return one.in(table);
                }
            }
        }
        return null;
    }

    /** A first look, which costs little: most files are no such table. */
    private static boolean head(Form form, Labels labels, Grid grid, int row) {
        var cells = grid.row(row);
        long asked =
                cells.stream()
                        .filter(cell -> labels.best(cell.text(), "") != null)
                        .limit(2)
                        .count();
        return asked == 2 && (form.unit().label().isEmpty() || unit(cells) != null);
    }

    private UnitRows in(Paper.Table whole) {
        return new UnitRows(whole, grid, map, labels, unit, rows, left);
    }

    private static @Nullable Cell unit(List<Cell> cells) {
        for (var head : HEADS) {
            for (var cell : cells) {
                if (head.matcher(LabelText.of(cell.text()).bare()).matches()) {
                    return cell;
                }
            }
        }
        return null;
    }

    private static @Nullable UnitRows beneath(Form form, LabelMap map, Grid grid, int row) {
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
        long must = form.fields().stream().filter(Field::required).count();
        boolean enough = asked.size() >= Math.max(LEAST, (must + 1) / 2);
        return unit == null || !enough ? null : rows(grid, map, labels, unit);
    }

    private static @Nullable UnitRows rows(Grid grid, LabelMap map, List<Cell> labels, Cell unit) {
        int bottom = unit.row() + unit.rows();
        for (var label : labels) {
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
            boolean nobodys = nobodys(grid, row);
            (nobodys ? left : rows).add(row);
            named += !nobodys && name != null && !name.text().isBlank() ? 1 : 0;
        }
        var table = new Paper.Table("", List.of());
        return named < LEAST ? null : new UnitRows(table, grid, map, labels, unit, rows, left);
    }

    /** A sum, a note, an example, or words over the whole width. */
    private static boolean nobodys(Grid grid, int row) {
        var own = grid.own(row);
        boolean wide = own.size() == 1 && own.getFirst().columns() > 2;
        return wide
                || own.stream()
                        .limit(2)
                        .map(cell -> Typed.key(cell.text()))
                        .anyMatch(key -> SUM.matcher(key).matches() || NOTE.matcher(key).matches());
    }

    private boolean sums() {
        return left.stream()
                .flatMap(row -> grid.own(row).stream().limit(2))
                .anyMatch(cell -> SUM.matcher(Typed.key(cell.text())).matches());
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
}
