package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Block;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.document.Paper.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one table of a DOCX with its merged cells; tables within its cells come behind it. */
final class WordTableReader {
    private final WordXml word;
    private final XMLStreamReader xml;
    private final int table;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Block> within = new ArrayList<>();

    /** The cell that a continued merge belongs to, by its first column. */
    private final Map<Integer, Integer> open = new HashMap<>();

    private int fileRow;
    private int row;
    private int column;
    private int fileCell;
    private boolean hidden;

    WordTableReader(WordXml word, XMLStreamReader xml, int table) {
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

    private void cell() throws XMLStreamException {
        var cell = WordCell.read(word, xml);
        within.addAll(cell.within());
        place(cell);
        column += cell.span();
        fileCell++;
    }

    private void place(WordCell read) {
        var above = open.get(column);
        if (read.continued() && above != null && above < cells.size() && read.words().isEmpty()) {
            var cell = cells.get(above);
            cells.set(above, cell.tall(row - cell.row() + 1));
            return;
        }
        word.count();
        if (hidden) {
            read.marks().add(Mark.HIDDEN);
        }
        if (read.starts()) {
            open.put(column, cells.size());
        } else {
            open.remove(column);
        }
        cells.add(
                new Cell(
                        read.words(),
                        row,
                        column,
                        1,
                        read.span(),
                        Spot.cell(table, fileRow, fileCell),
                        read.marks()));
    }
}
