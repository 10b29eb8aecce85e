package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Block;
import cn.kehui.sheet.document.Paper.Line;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text part of a DOCX: paragraphs and tables in order, tracked deletions, hidden and
 * struck words left out.
 */
final class WordXml {
    private final XMLStreamReader xml;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int cells;
    private int depth;

    private WordXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Paper read(InputStream document) throws XMLStreamException {
        var xml = SafeXml.reader(document);
        var word = new WordXml(xml);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && (xml.getLocalName().equals("body") || xml.getLocalName().equals("hdr"))) {
                word.content(word.blocks);
            }
        }
        return new Paper(List.copyOf(word.blocks), List.copyOf(word.pictures), List.of());
    }

    /** Everything up to the end of the element just opened: what is not text only wraps what is. */
    void content(List<Block> into) throws XMLStreamException {
        enter();
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "p" -> paragraph(into);
                case "tbl" -> new WordTableReader(this, xml, tables++).read(into);
                case "del", "moveFrom", "sectPr", "sdtPr", "tblPr", "tblGrid", "Fallback" ->
                        SafeXml.skip(xml);
                default -> content(into);
            }
        }
        leave();
    }

    /** Elements within one another are followed only so far. */
    void enter() {
        if (++depth > Limits.DEPTH) {
            throw new Limits.TooDeep();
        }
    }

    void leave() {
        depth--;
    }

    /** A paragraph's words; text boxes in it come behind it. */
    private void paragraph(List<Block> into) throws XMLStreamException {
        int number = paragraphs++;
        var words = new WordRuns(this, xml).paragraph();
        if (!words.text().isEmpty()) {
            into.add(new Line(words.text(), Spot.line(number)));
        }
        into.addAll(words.boxes());
    }

    WordRuns.Words words() throws XMLStreamException {
        paragraphs++;
        return new WordRuns(this, xml).paragraph();
    }

    void picture(String name) {
        pictures.add(name);
    }

    int nextTable() {
        return tables++;
    }

    void count() {
        if (++cells > Limits.CELLS) {
            throw new Limits.TooMuch("cells");
        }
    }
}
