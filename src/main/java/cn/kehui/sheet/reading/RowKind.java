package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Typed;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row beneath a head is: answers, or none. */
enum RowKind {
    ANSWERS,
    /** Words on the form or on who filled it in. */
    NOTE,
    /** Words over the whole width, a sum or an example: not taken, and said. */
    SKIPPED;

    /** 合计, 合计：, 合计（人次）, 共计12家; not 总计划, which may be a unit's or an activity's. */
    private static final String ADDED = "(合计|总计|小计|共计|总数)([:：(].{0,8}|数|\\d.{0,4})?";

    private static final Pattern SUM = Pattern.compile(ADDED);
    private static final Pattern SUM_OF_UNITS =
            Pattern.compile("(全[国省市区县]?|各.{1,4}|以上|本[页表])?" + ADDED + "|汇总[:：]?");
    private static final Pattern EXAMPLE =
            Pattern.compile("[(（]?(例|示例|样例|举例|范例|例如)([)）:：].*|\\d{0,2})");
    private static final Pattern REMARK =
            Pattern.compile("(说明|注|备注|填表说明|填报说明|填表人|填报人|审核人|负责人|联系人|制表)[:：].*");

    /**
     * @param row one in which something is written
     */
    static RowKind of(Grid grid, int row, Columns head) {
        var own = grid.own(row);
        var first = own.getFirst();
        var key = Typed.key(first.text());
        long covered =
                head.by().keySet().stream()
                        .filter(
                                column ->
                                        first.column() <= column
                                                && column < first.column() + first.columns())
                        .count();
        boolean alone = own.size() == 1 && covered >= 2 && covered * 2 >= head.by().size();
        boolean note =
                own.size() == 1
                        && key.matches("^(说明|注|备注|填表说明|填报说明|\\d[.、]|请于|联系人|电话|填表人|审核人|负责人).*")
                        && (alone || first.columns() >= 2);
        boolean sum = SUM.matcher(key).matches() && own.size() <= 3;
        if (note) {
            return NOTE;
        }
        return alone || sum || example(grid, row, head) ? SKIPPED : ANSWERS;
    }

    /**
     * An example says so where the number should stand, or, where rows are not numbered, at the
     * start of its first words.
     */
    private static boolean example(Grid grid, int row, Columns head) {
        var first = grid.own(row).getFirst();
        boolean numbered = head.numbers(head.by().keySet().iterator().next());
        var number = numbered ? grid.at(row, head.by().keySet().iterator().next()) : null;
        if (number != null && number.text().matches("\\s*+\\d++\\s*+[.、]?\\s*+")) {
            return false;
        }
        return EXAMPLE.matcher(Typed.key(first.text())).matches();
    }

    /**
     * Whether a row among those of several units is none's: a sum, a note, an example, the head
     * once more, or words over the whole width.
     *
     * @param unit the head's cell over the names of the units
     */
    static boolean nobodys(Grid grid, int row, Cell unit) {
        var own = grid.own(row);
        boolean wide = own.size() == 1 && own.getFirst().columns() > 2;
        return wide
                || sum(grid, row, unit)
                || named(grid, row, unit)
                        .anyMatch(
                                key ->
                                        EXAMPLE.matcher(key).matches()
                                                || REMARK.matcher(key).matches()
                                                || key.equals(Typed.key(unit.text())))
                || own.size() == 1 && REMARK.matcher(Typed.key(own.getFirst().text())).matches();
    }

    /** Whether it is a sum of the rows of several units. */
    static boolean sum(Grid grid, int row, Cell unit) {
        return named(grid, row, unit).anyMatch(key -> SUM_OF_UNITS.matcher(key).matches());
    }

    /** What stands where the unit's name does, and next before it; answers may say anything. */
    private static Stream<String> named(Grid grid, int row, Cell unit) {
        return grid.own(row).reversed().stream()
                .filter(cell -> cell.column() <= unit.column())
                .limit(2)
                .map(cell -> Typed.key(cell.text()));
    }
}
