package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.document.Paper.Table;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of rows that someone wrote downwards, label by label: each table, or the lines together,
 * is one row.
 */
final class OneRow {
    private final Form form;
    private final Labels labels;
    private final LinesReader lines;

    OneRow(Form form, Labels labels, LinesReader lines) {
        this.form = form;
        this.labels = labels;
        this.lines = lines;
    }

    void read(List<Table> tables, List<Line> loose, Harvest harvest) {
        for (var table : tables) {
            for (var card : cards(table)) {
                var copy = Copy.of(labels, card, false, "");
                if (copy.questions() >= 2) {
                    row(copy.harvest(), harvest);
                    harvest.tables.add(table);
                }
            }
        }
        if (harvest.rows.isEmpty()) {
            for (var one : lines.read(loose)) {
                row(one, harvest);
            }
        }
    }

    /**
     * Cards stacked in one table: where the first question's label comes again, the next begins.
     */
    private List<Table> cards(Table table) {
        var first = form.rowFields().getFirst();
        var starts =
                table.cells().stream()
                        .filter(
                                cell -> {
                                    var match = labels.best(cell.text(), "");
                                    return match != null
                                            && match.field() == first
                                            && match.score() > 0.9;
                                })
                        .map(Paper.Cell::row)
                        .distinct()
                        .sorted()
                        .toList();
        if (starts.size() < 2) {
            return List.of(table);
        }
        var cards = new ArrayList<Table>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            cards.add(
                    new Table(
                            table.name(),
                            table.cells().stream()
                                    .filter(cell -> cell.row() >= from && cell.row() < to)
                                    .toList()));
        }
        return cards;
    }

    private void row(Harvest one, Harvest harvest) {
        if (one.values.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        int index = harvest.rows.size();
        for (var field : form.rowFields()) {
            var spot = one.spots.get(field.id());
            var at = new RowPlace(index, field.id()).toString();
            harvest.put(
                    at,
                    one.values.getOrDefault(field.id(), ""),
                    spot == null ? one.spots.values().iterator().next() : spot);
            one.findings.stream()
                    .filter(finding -> finding.at().equals(field.id()))
                    .map(finding -> finding.at(at))
                    .forEach(harvest.findings::add);
        }
        harvest.findings.add(Finding.notes(RowPlace.whole(index), "row.downwards"));
        harvest.used.addAll(one.used);
        harvest.tables.addAll(one.tables);
    }
}
