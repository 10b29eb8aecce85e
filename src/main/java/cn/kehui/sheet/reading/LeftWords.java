package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Nothing in the form's own tables goes unread in silence: words that are neither label nor answer
 * are said.
 */
final class LeftWords {
    private static final int MOST = 12;

    private final Harvest harvest;
    private final Set<String> printed;

    LeftWords(PrintedWords printed, Harvest harvest) {
        this.harvest = harvest;
        this.printed = printed.words();
    }

    void say(Paper paper) {
        var left = new ArrayList<Cell>();
        for (var block : paper.blocks()) {
            if (block instanceof Paper.Table table && harvest.tables.contains(table)) {
                left.addAll(unread(table));
            }
        }
        for (var cell : left.subList(0, Math.min(MOST, left.size()))) {
            harvest.findings.add(
                    Finding.asks(
                            "file",
                            "cell.unread",
                            cell.spot().words(),
                            RowsReader.shorten(cell.text())));
        }
        for (var block : paper.blocks()) {
            if (block instanceof Paper.Table table && !harvest.tables.contains(table)) {
                long filled =
                        table.cells().stream()
                                .filter(
                                        cell ->
                                                !cell.text().isEmpty()
                                                        && !harvest.used.contains(cell))
                                .count();
                if (filled >= 2) {
                    harvest.findings.add(
                            Finding.asks("file", "table.unread", table.name(), filled));
                }
            }
        }
        if (left.size() > MOST) {
            harvest.findings.add(Finding.asks("file", "cell.unread-more", left.size() - MOST));
        }
    }

    private List<Cell> unread(Paper.Table table) {
        int first =
                table.cells().stream()
                        .filter(harvest.used::contains)
                        .mapToInt(Cell::row)
                        .min()
                        .orElse(0);
        return table.cells().stream()
                .filter(
                        cell ->
                                cell.row() >= first
                                        && !cell.text().isEmpty()
                                        && !harvest.used.contains(cell)
                                        && says(cell))
                .toList();
    }

    /**
     * A short number at the left edge numbers a line; anywhere else it is an answer that belongs
     * nowhere.
     */
    private boolean says(Cell cell) {
        var text = cell.text();
        var key = Typed.key(text);
        var label = LabelText.of(text);
        boolean numbering =
                cell.column() == 0 && key.matches("[\\d.、()（）]{1,4}|[一二三四五六七八九十]{1,3}[、.]?");
        return !numbering
                && !key.matches("[\\p{P}\\p{S}]*")
                && LabelText.unitAlone(text).isEmpty()
                && !printed.contains(label.bare())
                && !key.matches(
                        "^[(（]?(说明|注|备注|填表说明|填报说明|单位|填表人|填报人|审核人|负责人|联系人|联系电话|填报日期|填表日期|日期|盖章|指标|项目|类别|内容|序号|数量|数值|附件\\d*)[)）:：]?.*");
    }
}
