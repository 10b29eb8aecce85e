package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.reading.Columns.Use;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers of the rows beneath one head, taken column by column, and what is odd said. */
final class RowAnswers {
    /** Said where one cell names several rows. */
    static final String MERGED = "row.merged-name";

    private final Form form;
    private final Harvest harvest;
    private final Grid grid;
    private final Columns head;

    RowAnswers(Form form, Harvest harvest, Grid grid, Columns head) {
        this.form = form;
        this.harvest = harvest;
        this.grid = grid;
        this.head = head;
    }

    /** Takes the row as the next answer set. */
    void take(int row) {
        int index = harvest.rows.size();
        var first = form.rowFields().getFirst();
        for (var field : form.rowFields()) {
            field(row, new RowPlace(index, field.id()), field);
        }
        if (harvest.rows.size() == index) {
            return;
        }
        for (var entry : head.by().entrySet()) {
            var cell = grid.at(row, entry.getKey());
            if (entry.getValue().field() == first && cell != null && cell.row() < row) {
                harvest.findings.add(
                        Finding.asks(
                                new RowPlace(index, first.id()).toString(), MERGED, first.label()));
            }
        }
    }

    private void field(int row, RowPlace at, Field field) {
        var pieces = new LinkedHashMap<Integer, Cell>();
        Use whole = null;
        for (var entry : head.by().entrySet()) {
            var use = entry.getValue();
            var cell = grid.at(row, entry.getKey());
            if (cell != null && (use.field() == field || use.second() == field)) {
                pieces.putIfAbsent(use.part() * 1000 + entry.getKey(), cell);
                whole = use;
            }
        }
        if (whole == null) {
            harvest.put(at.toString(), "", grid.row(row).getFirst().spot());
        } else if (whole.second() != null) {
            joined(at, pieces.values().iterator().next(), whole, field);
        } else {
            typed(at, field, pieces, whole);
        }
    }

    private void typed(RowPlace at, Field field, Map<Integer, Cell> pieces, Use use) {
        var cells =
                pieces.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList();
        var words =
                cells.stream()
                        .map(cell -> Hints.off(field, cell.text()))
                        .filter(text -> !text.isEmpty())
                        .toList();
        var typed = UnitSaid.add(field, String.join(" ", words), use.unit());
        cells.forEach(cell -> harvest.put(at.toString(), typed, cell));
        if (use.score() < FieldAnswers.RESEMBLES && !typed.isEmpty()) {
            harvest.findings.add(Finding.asks(at.toString(), "column.resembles", field.label()));
        }
        if (words.size() == 1 && typed.matches("同上|同左|[〃″＂\"]|如上|见上")) {
            harvest.findings.add(Finding.asks(at.toString(), "cell.same-as-above", typed));
        }
        if (field == form.rowFields().getFirst()
                && typed.matches("(?s)[\\s　]*+[（(]?1[)）.、．].*\n[\\s　&&[^\n]]*+[（(]?2[)）.、．].*")) {
            harvest.findings.add(
                    Finding.asks(at.toString(), "row.several", typed.replace('\n', ' ')));
        }
        if (words.size() > 1) {
            harvest.findings.add(Finding.notes(at.toString(), "cell.joined", typed));
        }
    }

    /**
     * One column for a name and a number: what looks like a number goes to the second question, the
     * rest to the first.
     */
    private void joined(RowPlace at, Cell cell, Use use, Field field) {
        var halves = NameAndNumber.of(cell.text());
        boolean first = use.field() == field;
        harvest.put(at.toString(), first ? halves.name() : halves.number(), cell);
        harvest.findings.add(
                Finding.notes(at.toString(), "cell.split", cell.text().replace('\n', ' ')));
    }
}
