package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the head of a label-and-answer table says of its columns: which holds the answers, which
 * only remarks.
 */
record ColumnRoles(Map<Integer, Role> roles) {
    enum Role {
        ANSWER,
        MONEY,
        ASIDE
    }

    /**
     * @param last the row of the first label; the head is above it
     */
    static ColumnRoles of(Grid grid, int last, Set<Cell> labels) {
        var roles = new HashMap<Integer, Role>();
        for (int row = 0; row <= last; row++) {
            long heads =
                    grid.row(row).stream()
                            .filter(cell -> !labels.contains(cell) && head(cell.text()))
                            .count();
            for (var cell : grid.row(row)) {
                boolean said = heads >= 2 || row < last && remarks(grid, cell);
                var role = !said || labels.contains(cell) ? null : role(cell.text());
                for (int column = cell.column();
                        role != null && column < cell.column() + cell.columns();
                        column++) {
                    roles.put(column, role);
                }
            }
        }
        return new ColumnRoles(roles);
    }

    /**
     * The head of a table names at least two of its columns; one such word alone stands there for
     * another reason.
     */
    private static boolean head(String text) {
        return role(text) != null
                || LabelText.of(text).bare().matches("指标(名称)?|项目|类别|统计(项目|指标|内容)|内容|名称|事项|分类")
                        && LabelText.of(text).rest().isEmpty();
    }

    /** A column added at the right edge for remarks may have the only head of the table. */
    private static boolean remarks(Grid grid, Cell cell) {
        if (!LabelText.of(cell.text()).bare().matches("备注|填报说明|填表说明|情况说明")) {
            return false;
        }
        int right = cell.column() + cell.columns();
        return IntStream.range(0, grid.height())
                .mapToObj(grid::row)
                .flatMap(List::stream)
                .allMatch(other -> other.column() < right || other.text().isEmpty());
    }

    private static @org.jspecify.annotations.Nullable Role role(String text) {
        var label = LabelText.of(text);
        var key = label.bare();
        if (key.length() > 12 || !label.rest().isEmpty() || text.strip().matches(".*[:：]$")) {
            return null;
        }
        if (key.matches(
                "备注|说明|填报说明|填表说明|单位|计量单位|序号|编号|代码|(上年|去年|上一?年度|往年|上届|同期|2024|2023)(年|度|同期|数据?|数量|数值|情况|统计数?)*|同比|增减|增长|数据来源|来源|负责人|填报人|核对人?")) {
            return Role.ASIDE;
        }
        if (key.matches("(金额|经费|资金|投入)(金额|数额|情况|数)?(万元|元)?")) {
            return Role.MONEY;
        }
        return key.matches(
                        "数量|数值|数据|填报数?|填报内容|填写内容|填报数据|填报情况|内容|(本年|今年|2025|2021|2022|2023|本次|本届|当年)(年|度|数据?|数量|数值|情况|统计数?)*|实际数?|完成情况|数额|合计|总计|总数|总量|合计数|汇总数?|统计数据?|统计结果|统计数量|结果|答案")
                ? Role.ANSWER
                : null;
    }

    boolean aside(Cell cell) {
        return roles.get(cell.column()) == Role.ASIDE;
    }

    /**
     * Whether the head says that answers stand here; amounts of money may have a column of their
     * own.
     */
    boolean answer(Cell cell, boolean money) {
        boolean apart = roles.containsValue(Role.MONEY);
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            if (roles.get(column) == (money && apart ? Role.MONEY : Role.ANSWER)) {
                return true;
            }
        }
        return false;
    }
}
