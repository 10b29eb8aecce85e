package cn.kehui.sheet.table;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in the joined table each finding of one unit belongs. */
final class CellFindings {
    /**
     * @param line of this unit, counted from 0
     */
    private record Cell(int line, int column) {}

    private final List<Field> fields;
    private final int lines;
    private final Map<Cell, List<Finding>> cells = new HashMap<>();
    private final List<List<Finding>> byLine = new ArrayList<>();

    /**
     * @param fields in the order of the columns
     * @param lines that this unit takes
     */
    CellFindings(List<Field> fields, int lines, List<Finding> findings) {
        this.fields = fields;
        this.lines = lines;
        for (int i = 0; i < lines; i++) {
            byLine.add(new ArrayList<>());
        }
        for (var finding : findings) {
            var cell = cell(finding.at());
            cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(finding);
            byLine.get(cell.line()).add(finding);
        }
    }

    List<Finding> at(int line, int column) {
        return cells.getOrDefault(new Cell(line, column), List.of());
    }

    List<Finding> of(int line) {
        return byLine.get(line);
    }

    /** What has no cell of its own is shown at the file, on the first line. */
    private Cell cell(String place) {
        var row = RowPlace.of(place);
        if (row != null && row.index() < lines && column(row.field()) >= 0) {
            return new Cell(row.index(), column(row.field()));
        }
        if (RowPlace.whole(place) && RowPlace.row(place) < lines) {
            return new Cell(RowPlace.row(place), JoinedSheet.NUMBER);
        }
        if (place.equals("unit")) {
            return new Cell(0, JoinedSheet.UNIT);
        }
        int column = column(place);
        return new Cell(0, column < 0 ? JoinedSheet.FIRST + fields.size() : column);
    }

    private int column(String id) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).id().equals(id)) {
                return JoinedSheet.FIRST + i;
            }
        }
        return -1;
    }
}
