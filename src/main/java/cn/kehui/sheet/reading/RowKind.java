package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Typed;

/** What a row beneath a head is: answers, or none. */
enum RowKind {
    ANSWERS,
    /** Words on the form or on who filled it in. */
    NOTE,
    /** Words over the whole width, a sum or an example: not taken, and said. */
    SKIPPED;

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
}
