package cn.kehui.paper;

import cn.kehui.paper.Paper.Block;
import cn.kehui.paper.Paper.Cell;
import cn.kehui.paper.Paper.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one table of a DOCX with its merged cells; tables within its cells come behind it. */
final class WordTable {
    /** So many filled cells, and a table within a cell is but its answer. */
    private static final int UNWRAPPED = 3;

    private final WordXml word;
    private final XMLStreamReader xml;
    private final int table;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Block> within = new ArrayList<>();

    /** Tables in the cell that is being read. */
    private final List<Block> nested = new ArrayList<>();

    /** The cell that a continued merge belongs to, by its first column. */
    private final Map<Integer, Integer> open = new HashMap<>();

    private int fileRow;
    private int row;
    private int column;
    private int fileCell;
    private boolean hidden;

    WordTable(WordXml word, XMLStreamReader xml, int table) {
        this.word = word;
        this.xml = xml;
        this.table = table;
    }

    void read(List<Block> into) throws XMLStreamException {
        word.enter();
        rows();
        word.leave();
        if (!cells.isEmpty()) {
            into.add(Limits.checked(new Paper.Table("表" + (table + 1), List.copyOf(cells))));
        }
        into.addAll(within);
    }

    private void rows() throws XMLStreamException {
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "tr" -> row();
                case "tblPr", "tblGrid", "sdtPr", "del", "moveFrom" -> SafeXml.skip(xml);
                default -> {
                    word.enter();
                    rows();
                    word.leave();
                }
            }
        }
    }

    private void row() throws XMLStreamException {
        column = 0;
        fileCell = 0;
        hidden = false;
        int before = cells.size();
        boolean kept = cells();
        if (!kept) {
            cells.subList(before, cells.size()).clear();
            open.values().removeIf(cell -> cell >= before);
        } else if (column > 0) {
            row++;
        }
        fileRow++;
    }

    /**
     * @return false if the row itself is a tracked deletion
     */
    private boolean cells() throws XMLStreamException {
        boolean kept = true;
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "tc" -> cell();
                case "trPr" -> kept &= rowLook();
                case "sdtPr", "tblPrEx" -> SafeXml.skip(xml);
                default -> {
                    word.enter();
                    kept &= cells();
                    word.leave();
                }
            }
        }
        return kept;
    }

    private boolean rowLook() throws XMLStreamException {
        boolean kept = true;
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "gridBefore" -> column += Math.clamp(SafeXml.number(xml, "val", 0), 0, 63);
                case "hidden" -> hidden |= SafeXml.on(xml);
                case "del" -> kept = false;
                default -> {}
            }
            SafeXml.skip(xml);
        }
        return kept;
    }

    private record Shape(int span, boolean continued, boolean starts) {
        private static final Shape PLAIN = new Shape(1, false, false);
    }

    private void cell() throws XMLStreamException {
        var shape = Shape.PLAIN;
        var words = new StringBuilder();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        while (SafeXml.inside(xml)) {
            if (xml.getLocalName().equals("tcPr")) {
                shape = shape();
            } else {
                part(words, marks);
            }
        }
        place(shape, unwrapped(words.toString(), marks), marks);
        column += shape.span();
        fileCell++;
    }

    /**
     * An answer that stands in a small table of its own, in an otherwise empty cell, is the cell's
     * answer.
     */
    private String unwrapped(String words, Set<Mark> marks) {
        var inside = List.copyOf(nested);
        nested.clear();
        if (words.isEmpty()
                && inside.size() == 1
                && inside.getFirst() instanceof Paper.Table table) {
            var filled = table.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
            if (filled.size() <= UNWRAPPED) {
                filled.forEach(cell -> marks.addAll(cell.marks()));
                return String.join("\n", filled.stream().map(Cell::text).toList());
            }
        }
        within.addAll(inside);
        return words;
    }

    private void part(StringBuilder words, Set<Mark> marks) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                var read = word.words();
                add(words, read.text());
                marks.addAll(read.marks());
                boxes(words, read);
            }
            case "tbl" -> new WordTable(word, xml, word.nextTable()).read(nested);
            case "sdtPr", "del", "moveFrom" -> SafeXml.skip(xml);
            default -> {
                word.enter();
                while (SafeXml.inside(xml)) {
                    part(words, marks);
                }
                word.leave();
            }
        }
    }

    private static void add(StringBuilder words, String text) {
        if (!text.isEmpty()) {
            words.append(words.isEmpty() ? "" : "\n").append(text);
        }
    }

    /**
     * A text box that hangs on an empty paragraph of the cell is what a person sees in the cell.
     */
    private void boxes(StringBuilder words, WordRuns.Words read) {
        for (var box : read.boxes()) {
            if (box instanceof Paper.Line line && read.text().isEmpty()) {
                add(words, line.text());
            } else {
                within.add(box);
            }
        }
    }

    private Shape shape() throws XMLStreamException {
        var shape = Shape.PLAIN;
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "gridSpan" ->
                        shape =
                                new Shape(
                                        Math.clamp(SafeXml.number(xml, "val", 1), 1, 63),
                                        shape.continued(),
                                        shape.starts());
                case "vMerge" ->
                        shape =
                                "restart".equals(SafeXml.attribute(xml, "val"))
                                        ? new Shape(shape.span(), false, true)
                                        : new Shape(shape.span(), true, false);
                default -> {}
            }
            SafeXml.skip(xml);
        }
        return shape;
    }

    private void place(Shape shape, String words, Set<Mark> marks) {
        var above = open.get(column);
        if (shape.continued() && above != null && above < cells.size() && words.isEmpty()) {
            var cell = cells.get(above);
            cells.set(above, cell.tall(row - cell.row() + 1));
            return;
        }
        word.count();
        if (hidden) {
            marks.add(Mark.HIDDEN);
        }
        if (shape.starts()) {
            open.put(column, cells.size());
        } else {
            open.remove(column);
        }
        cells.add(
                new Cell(
                        words,
                        row,
                        column,
                        1,
                        shape.span(),
                        Spot.cell(table, fileRow, fileCell),
                        marks));
    }
}
