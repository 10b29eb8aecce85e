package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints a sender's document with every answer that was read from it marked, and one place pointed
 * out. Empty rows and columns are left out.
 */
final class MarkedPaper {
    /** Rows and lines shown: a form has a few dozen. */
    private static final int MOST = 600;

    private static final int MOST_COLUMNS = 60;

    private final CollectionId id;
    private final Collected file;
    private final Map<Spot, String> answers = new HashMap<>();
    private final Spot here;
    private int printed;

    private MarkedPaper(CollectionId id, Collected file, String at) {
        this.id = id;
        this.file = file;
        var places = new TreeMap<>(file.received().places());
        places.forEach((place, spot) -> answers.putIfAbsent(spot, place));
        var nothing = new Spot("", -2, 0, 0);
        here = at.endsWith("]") ? first(places, at, nothing) : places.getOrDefault(at, nothing);
        if (places.containsKey(at)) {
            answers.put(here, at);
        }
    }

    /** Of a whole row: where its first answer stands. */
    private static Spot first(TreeMap<String, Spot> places, String row, Spot nothing) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().startsWith(row + "."))
                .map(Map.Entry::getValue)
                .min(java.util.Comparator.comparingInt(Spot::cell))
                .orElse(nothing);
    }

    /**
     * @param at the place pointed out
     */
    static PaperPart of(Paper paper, CollectionId id, Collected file, String at) {
        var print = new MarkedPaper(id, file, at);
        var blocks = new ArrayList<PaperPart.Block>();
        for (var block : paper.blocks()) {
            if (print.printed < MOST) {
                switch (block) {
                    case Paper.Line(var text, var spot) -> print.line(text, spot, blocks);
                    case Paper.Table table ->
                            blocks.add(new PaperPart.Block(null, table.name(), print.rows(table)));
                }
            }
        }
        return new PaperPart(blocks, print.printed >= MOST);
    }

    private void line(String text, Spot spot, List<PaperPart.Block> blocks) {
        if (!text.isBlank()) {
            printed++;
            blocks.add(new PaperPart.Block(piece(text, spot, 1, 1), "", List.of()));
        }
    }

    private List<List<PaperPart.Piece>> rows(Paper.Table table) {
        var columns = new TreeSet<Integer>();
        var rows = new TreeMap<Integer, List<Paper.Cell>>();
        for (var cell : table.cells()) {
            if (!cell.text().isBlank() || answers.containsKey(cell.spot())) {
                columns.add(cell.column());
                rows.computeIfAbsent(cell.row(), _ -> new ArrayList<>());
            }
        }
        table.cells().stream()
                .filter(cell -> rows.containsKey(cell.row()) && columns.contains(cell.column()))
                .forEach(cell -> rows.get(cell.row()).add(cell));
        var shown = new ArrayList<>(columns).subList(0, Math.min(MOST_COLUMNS, columns.size()));
        var printedRows = new ArrayList<List<PaperPart.Piece>>();
        var covered = new HashMap<Integer, Integer>();
        for (var row : rows.entrySet()) {
            if (++printed < MOST) {
                printedRows.add(
                        new Row(row.getKey(), shown, rows.navigableKeySet(), covered)
                                .pieces(row.getValue()));
            }
        }
        return printedRows;
    }

    /**
     * @param covered column → the first row of the document that is free again, below a cell that
     *     spans
     */
    private final class Row {
        private final int number;
        private final List<Integer> columns;
        private final java.util.NavigableSet<Integer> rows;
        private final Map<Integer, Integer> covered;

        Row(
                int number,
                List<Integer> columns,
                java.util.NavigableSet<Integer> rows,
                Map<Integer, Integer> covered) {
            this.number = number;
            this.columns = columns;
            this.rows = rows;
            this.covered = covered;
        }

        List<PaperPart.Piece> pieces(List<Paper.Cell> cells) {
            var at = new HashMap<Integer, Paper.Cell>();
            cells.forEach(cell -> at.putIfAbsent(cell.column(), cell));
            var pieces = new ArrayList<PaperPart.Piece>();
            int free = -1;
            for (int column : columns) {
                if (column >= free && covered.getOrDefault(column, 0) <= number) {
                    var cell = at.get(column);
                    if (cell == null) {
                        pieces.add(new PaperPart.Piece("", 1, 1, null, "plain", false));
                    } else {
                        free = column + cell.columns();
                        pieces.add(spanning(cell));
                    }
                }
            }
            return pieces;
        }

        private PaperPart.Piece spanning(Paper.Cell cell) {
            int end = cell.column() + Math.max(1, cell.columns());
            int below = number + Math.max(1, cell.rows());
            var across =
                    columns.stream()
                            .filter(column -> column >= cell.column() && column < end)
                            .toList();
            across.forEach(column -> covered.put(column, below));
            int down = Math.max(1, rows.subSet(number, true, below, false).size());
            return piece(cell.text(), cell.spot(), down, Math.max(1, across.size()));
        }
    }

    private PaperPart.Piece piece(String text, Spot spot, int rows, int columns) {
        var place = answers.get(spot);
        if (place == null) {
            return new PaperPart.Piece(text, rows, columns, null, "plain", spot.equals(here));
        }
        var state = CellPrint.state(file, place, file.at(place)).css();
        return new PaperPart.Piece(
                text,
                rows,
                columns,
                VisitLinks.cell(id, file.number(), place),
                state,
                spot.equals(here));
    }
}
