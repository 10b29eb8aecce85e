package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Block;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.document.Paper.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One cell of a table of a DOCX: how wide it is, whether it reaches down, what stands in it and
 * what within it stands apart.
 */
final class WordCell {
    /** So many filled cells, and a table within a cell is but its answer. */
    private static final int UNWRAPPED = 3;

    private final WordXml word;
    private final XMLStreamReader xml;
    private final StringBuilder said = new StringBuilder();
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final List<Block> within = new ArrayList<>();
    private final List<Block> nested = new ArrayList<>();
    private String words = "";
    private int span = 1;
    private boolean continued;
    private boolean starts;

    private WordCell(WordXml word, XMLStreamReader xml) {
        this.word = word;
        this.xml = xml;
    }

    static WordCell read(WordXml word, XMLStreamReader xml) throws XMLStreamException {
        var cell = new WordCell(word, xml);
        while (SafeXml.inside(xml)) {
            if (xml.getLocalName().equals("tcPr")) {
                cell.shape();
            } else {
                cell.part();
            }
        }
        cell.words = cell.unwrapped(cell.said.toString());
        return cell;
    }

    String words() {
        return words;
    }

    Set<Mark> marks() {
        return marks;
    }

    /** Tables and text boxes in the cell that are not its answer. */
    List<Block> within() {
        return within;
    }

    /** How many columns it covers. */
    int span() {
        return span;
    }

    /** Whether it is the lower part of a cell above. */
    boolean continued() {
        return continued;
    }

    /** Whether cells beneath may be lower parts of it. */
    boolean starts() {
        return starts;
    }

    /**
     * An answer that stands in a small table of its own, in an otherwise empty cell, is the cell's
     * answer.
     */
    private String unwrapped(String words) {
        if (words.isEmpty()
                && nested.size() == 1
                && nested.getFirst() instanceof Paper.Table table) {
            var filled = table.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
            if (filled.size() <= UNWRAPPED) {
                filled.forEach(cell -> marks.addAll(cell.marks()));
                return String.join("\n", filled.stream().map(Cell::text).toList());
            }
        }
        within.addAll(nested);
        return words;
    }

    private void part() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                var read = word.words();
                add(read.text());
                marks.addAll(read.marks());
                boxes(read);
            }
            case "tbl" -> new WordTableReader(word, xml, word.nextTable()).read(nested);
            case "sdtPr", "del", "moveFrom" -> SafeXml.skip(xml);
            default -> {
                word.enter();
                while (SafeXml.inside(xml)) {
                    part();
                }
                word.leave();
            }
        }
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            said.append(said.isEmpty() ? "" : "\n").append(text);
        }
    }

    /**
     * A text box that hangs on an empty paragraph of the cell is what a person sees in the cell.
     */
    private void boxes(WordRuns.Words read) {
        for (var box : read.boxes()) {
            if (box instanceof Paper.Line line && read.text().isEmpty()) {
                add(line.text());
            } else {
                within.add(box);
            }
        }
    }

    private void shape() throws XMLStreamException {
        span = 1;
        starts = false;
        continued = false;
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "gridSpan" -> span = Math.clamp(SafeXml.number(xml, "val", 1), 1, 63);
                case "vMerge" -> {
                    starts = "restart".equals(SafeXml.attribute(xml, "val"));
                    continued = !starts;
                }
                default -> {}
            }
            SafeXml.skip(xml);
        }
    }
}
