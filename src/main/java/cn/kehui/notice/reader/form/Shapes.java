package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.FormDraft.Item;
import cn.kehui.notice.reader.text.Clean;
import java.util.ArrayList;
import java.util.List;

/** Tells how a table asks, and reads its questions. */
final class Shapes {
    private Shapes() {}

    /** A head of labels above rows that are empty but for numbers and hints. */
    static boolean rows(FormGrid grid) {
        var head = grid.rows().getFirst();
        if (grid.rows().size() < 2
                || head.size() < 3
                || head.stream().anyMatch(FormGrid.Cell::empty)) {
            return false;
        }
        long filled =
                grid.rows().stream()
                        .skip(1)
                        .flatMap(List::stream)
                        .filter(
                                cell ->
                                        !cell.empty()
                                                && !cell.text()
                                                        .matches(
                                                                "\\d{1,3}|…+|\\.{3,}|[（(].*[）)]|例.*|合计"))
                        .count();
        long all = grid.rows().stream().skip(1).mapToLong(List::size).sum();
        return filled * 4 <= all;
    }

    static List<Item> columns(Clean clean, FormGrid grid, boolean numbered) {
        var head = grid.rows().getFirst();
        var items = new ArrayList<Item>();
        for (int i = numbered ? 1 : 0; i < head.size(); i++) {
            var item = FieldLabels.item(clean, head.get(i), "", "");
            for (var row : grid.rows().subList(1, grid.rows().size())) {
                if (i < row.size()
                        && row.get(i).text().matches("[（(].*[）)]")
                        && item.hint().isEmpty()) {
                    item = FieldLabels.hinted(item, row.get(i).text());
                }
            }
            items.add(item);
        }
        return items;
    }

    /** One figure a row, with a heading over several before it. */
    static boolean statistics(FormGrid grid) {
        long labelled =
                grid.rows().stream()
                        .filter(
                                row ->
                                        row.size() >= 2
                                                && row.size() <= 3
                                                && row.getLast().empty()
                                                && !row.get(row.size() - 2).empty())
                        .count();
        long counting =
                grid.rows().stream()
                        .flatMap(List::stream)
                        .filter(
                                cell ->
                                        cell.text()
                                                .matches(
                                                        ".*(?:数量|次数|人数|人次|经费|场次|个数|总数|情况|投入|数)(?:[（(].*)?$"))
                        .count();
        return labelled * 10 >= grid.rows().size() * 8L && counting * 2 >= grid.rows().size();
    }

    static List<Item> indicators(Clean clean, FormGrid grid) {
        var items = new ArrayList<Item>();
        String group = "";
        String unit = "";
        for (var row : grid.rows()) {
            var filled = row.stream().filter(cell -> !cell.empty()).toList();
            if (filled.isEmpty()) {
                continue;
            }
            boolean heads = filled.size() > 1;
            boolean within = row.getFirst().empty();
            if (heads) {
                group = FieldLabels.bare(filled.getFirst().text());
                unit = FieldLabels.unit(filled.getFirst().text());
            } else if (!within) {
                group = "";
                unit = "";
            }
            items.add(FieldLabels.item(clean, filled.getLast(), group, unit));
        }
        return items;
    }

    /** Labels with their answers beside them. */
    static List<Item> cells(Clean clean, FormGrid grid) {
        var items = new ArrayList<Item>();
        for (var row : grid.rows()) {
            for (var cell : row) {
                if (cell.empty()) {
                    continue;
                }
                if (!items.isEmpty() && cell.text().matches("(?s)[（(].*[）)]")) {
                    items.add(FieldLabels.hinted(items.removeLast(), cell.text()));
                } else if (cell.text().length() <= 60
                        && !cell.text().matches("[\\d.…]+|□.*|.*□.*□.*|年\\s*月\\s*日")) {
                    items.add(FieldLabels.item(clean, cell, "", ""));
                }
            }
        }
        return items;
    }
}
