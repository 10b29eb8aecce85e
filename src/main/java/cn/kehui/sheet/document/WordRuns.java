package cn.kehui.sheet.document;

import cn.kehui.sheet.document.Paper.Block;
import cn.kehui.sheet.document.Paper.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the runs of one paragraph of a DOCX into the words that a reader of the printed page sees.
 */
final class WordRuns {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final WordXml word;
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private int depth;

    /**
     * @param boxes what stands in text boxes that hang on the paragraph
     */
    record Words(String text, List<Block> boxes, Set<Mark> marks) {}

    WordRuns(WordXml word, XMLStreamReader xml) {
        this.word = word;
        this.xml = xml;
    }

    Words paragraph() throws XMLStreamException {
        content();
        return new Words(cn.kehui.sheet.form.Typed.tidy(text.toString()), boxes, marks);
    }

    private void content() throws XMLStreamException {
        if (++depth > Limits.DEPTH) {
            throw new Limits.TooDeep();
        }
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "r" -> run();
                case "del", "moveFrom" -> revised();
                case "ins", "moveTo" -> inserted();
                case "pPr", "sdtPr", "rt", "rubyPr", "Fallback" -> skip();
                case "sdt" -> control();
                case "txbxContent" -> word.content(boxes);
                case "t" -> text.append(SafeXml.text(xml));
                default -> content();
            }
        }
        depth--;
    }

    private void skip() throws XMLStreamException {
        SafeXml.skip(xml);
    }

    private void revised() throws XMLStreamException {
        marks.add(Mark.REVISED);
        SafeXml.skip(xml);
    }

    private void inserted() throws XMLStreamException {
        marks.add(Mark.REVISED);
        content();
    }

    /** A content control whose prompt still shows holds no answer. */
    private void control() throws XMLStreamException {
        boolean prompt = false;
        while (SafeXml.inside(xml)) {
            if (xml.getLocalName().equals("sdtPr")) {
                prompt = prompts();
            } else if (xml.getLocalName().equals("sdtContent") && !prompt) {
                content();
            } else {
                SafeXml.skip(xml);
            }
        }
    }

    private boolean prompts() throws XMLStreamException {
        boolean prompt = false;
        while (SafeXml.inside(xml)) {
            prompt |= xml.getLocalName().equals("showingPlcHdr") && SafeXml.on(xml);
            SafeXml.skip(xml);
        }
        return prompt;
    }

    private void run() throws XMLStreamException {
        var look = new Look(false, false, false);
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "rPr" -> look = look();
                case "t" -> words(SafeXml.text(xml), look);
                case "tab" -> piece("\t");
                case "br", "cr" -> piece("\n");
                case "noBreakHyphen" -> piece("-");
                case "drawing", "pict", "object", "AlternateContent" -> drawing();
                case "delText", "instrText", "fldChar", "sym" -> SafeXml.skip(xml);
                case "ruby" -> content();
                default -> SafeXml.skip(xml);
            }
        }
    }

    private void piece(String words) throws XMLStreamException {
        text.append(words);
        SafeXml.skip(xml);
    }

    private record Look(boolean struck, boolean hidden, boolean raised) {}

    private Look look() throws XMLStreamException {
        boolean struck = false;
        boolean hidden = false;
        boolean raised = false;
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "strike", "dstrike" -> struck |= SafeXml.on(xml);
                case "vanish", "webHidden" -> hidden |= SafeXml.on(xml);
                case "vertAlign" -> raised = "superscript".equals(SafeXml.attribute(xml, "val"));
                default -> {}
            }
            SafeXml.skip(xml);
        }
        return new Look(struck, hidden, raised);
    }

    /** A raised digit is a footnote mark, not part of the number before it. */
    private void words(String words, Look look) {
        if (words.isBlank() || !look.struck() && !look.hidden()) {
            text.append(look.raised() ? raised(words) : words);
        } else {
            marks.add(look.struck() ? Mark.STRUCK : Mark.HIDDEN);
        }
    }

    static String raised(String words) {
        var raised = new StringBuilder();
        words.chars()
                .forEach(
                        c ->
                                raised.append(
                                        c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return raised.toString();
    }

    /** Pictures are counted; of a text box the first of two renderings is read. */
    private void drawing() throws XMLStreamException {
        if (++depth > Limits.DEPTH) {
            throw new Limits.TooDeep();
        }
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "txbxContent" -> word.content(boxes);
                case "blip", "imagedata" -> {
                    var id = SafeXml.attribute(xml, "embed");
                    word.picture(id == null ? String.valueOf(SafeXml.attribute(xml, "id")) : id);
                    drawing();
                }
                case "Fallback" -> SafeXml.skip(xml);
                default -> drawing();
            }
        }
        depth--;
    }
}
