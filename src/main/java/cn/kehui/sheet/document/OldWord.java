package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Block;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.document.Paper.Mark;
import cn.kehui.sheet.form.Typed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Reads a DOC of Word 97–2003. Its tables give edges in twips, not columns: the grid is made from
 * all edges together.
 */
final class OldWord {
    /**
     * Edges closer than this are one: a line drawn by hand is never quite straight. In twips,
     * 1/1440 inch.
     */
    private static final int CLOSE = 60;

    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private int paragraphs;

    static Paper read(DirectoryNode root) throws IOException {
        try (var document = new HWPFDocument(root)) {
            var word = new OldWord();
            word.blocks(document.getRange());
            var pictures = new ArrayList<String>();
            document.getPicturesTable()
                    .getAllPictures()
                    .forEach(picture -> pictures.add(picture.suggestFullFileName()));
            return new Paper(List.copyOf(word.blocks), List.copyOf(pictures), List.of());
        }
    }

    private void blocks(Range range) {
        for (int i = 0; i < range.numParagraphs(); ) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs());
            } else {
                var text = OldRuns.words(paragraph, EnumSet.noneOf(Mark.class));
                if (!text.isEmpty()) {
                    blocks.add(new Line(text, Spot.line(paragraphs)));
                }
                paragraphs++;
                i++;
            }
        }
    }

    private void table(Table table) {
        var edges = edges(table);
        var cells = new ArrayList<Cell>();
        var open = new HashMap<Integer, Integer>();
        for (int row = 0; row < table.numRows(); row++) {
            row(table.getRow(row), new At(tables, row, edges), cells, open);
        }
        if (!cells.isEmpty()) {
            blocks.add(Limits.checked(new Paper.Table("表" + (tables + 1), List.copyOf(cells))));
        }
        tables++;
    }

    private record At(int table, int row, List<Integer> edges) {
        int column(int edge) {
            int best = 0;
            for (int i = 0; i < edges.size(); i++) {
                best = Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge) ? i : best;
            }
            return best;
        }
    }

    private static List<Integer> edges(Table table) {
        var all = new TreeSet<Integer>();
        for (int row = 0; row < table.numRows(); row++) {
            var cells = table.getRow(row);
            for (int i = 0; i < cells.numCells(); i++) {
                all.add(cells.getCell(i).getLeftEdge());
                all.add(cells.getCell(i).getLeftEdge() + cells.getCell(i).getWidth());
            }
        }
        var edges = new ArrayList<Integer>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > CLOSE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static void row(TableRow row, At at, List<Cell> cells, HashMap<Integer, Integer> open) {
        for (int i = 0; i < row.numCells(); i++) {
            var cell = row.getCell(i);
            int left = at.column(cell.getLeftEdge());
            int right = Math.max(left + 1, at.column(cell.getLeftEdge() + cell.getWidth()));
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            var text = cell(cell, marks);
            var above = open.get(left);
            if (cell.isVerticallyMerged()
                    && !cell.isFirstVerticallyMerged()
                    && above != null
                    && text.isEmpty()) {
                cells.set(above, cells.get(above).tall(at.row() - cells.get(above).row() + 1));
            } else if (cell.isMerged()
                    && !cell.isFirstMerged()
                    && text.isEmpty()
                    && !cells.isEmpty()
                    && cells.getLast().row() == at.row()) {
                cells.add(wide(cells.removeLast(), right));
            } else {
                if (cell.isFirstVerticallyMerged()) {
                    open.put(left, cells.size());
                } else {
                    open.remove(left);
                }
                cells.add(
                        new Cell(
                                text,
                                at.row(),
                                left,
                                1,
                                right - left,
                                Spot.cell(at.table(), at.row(), i),
                                marks));
            }
            if (cells.size() > Limits.CELLS) {
                throw new Limits.TooMuch("cells");
            }
        }
    }

    /** The cell reaching to the right as far as the column {@code right}. */
    private static Cell wide(Cell cell, int right) {
        return new Cell(
                cell.text(),
                cell.row(),
                cell.column(),
                cell.rows(),
                right - cell.column(),
                cell.spot(),
                cell.marks());
    }

    private static String cell(TableCell cell, Set<Mark> marks) {
        var text = new StringBuilder();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            text.append(OldRuns.words(cell.getParagraph(i), marks)).append('\n');
        }
        return Typed.tidy(text.toString());
    }
}
