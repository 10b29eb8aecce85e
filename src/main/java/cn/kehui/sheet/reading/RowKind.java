package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Typed;
import java.util.regex.Pattern;

/** What a row beneath a head is: answers, or none. */
enum RowKind {
    ANSWERS,
    /** Words on the form or on who filled it in. */
    NOTE,
    /** Words over the whole width, a sum or an example: not taken, and said. */
    SKIPPED;

    private static final Pattern SUM =
            Pattern.compile("(合计|总计|小计|共计|汇总|总数|全[国省市区县]?合计)[:：]?.{0,4}");
    private static final Pattern REMARK =
            Pattern.compile(
                    "([(（]?(例|示例|样例|举例)[)）:：]?.*)|((说明|注|备注|填表说明|填报说明|填表人|填报人|审核人|负责人|联系人|制表)[:：].*)");

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
        boolean sum = key.matches("^(合计|总计|小计|共计|总数)[:：]?.{0,4}$") && own.size() <= 3;
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
        return Typed.key(first.text()).matches("^[(（]?(例|示例|样例|举例|范例|例如)([)）:：].*|\\d{0,2})$");
    }

    /**
     * Whether a row among those of several units is none's: a sum, a note, an example, or words
     * over the whole width.
     */
    static boolean nobodys(Grid grid, int row) {
        var own = grid.own(row);
        boolean wide = own.size() == 1 && own.getFirst().columns() > 2;
        return wide
                || own.stream()
                        .limit(2)
                        .map(cell -> Typed.key(cell.text()))
                        .anyMatch(
                                key -> SUM.matcher(key).matches() || REMARK.matcher(key).matches());
    }

    /** Whether it is a sum of the rows of several units. */
    static boolean sum(Grid grid, int row) {
        return grid.own(row).stream()
                .limit(2)
                .anyMatch(cell -> SUM.matcher(Typed.key(cell.text())).matches());
    }
}
