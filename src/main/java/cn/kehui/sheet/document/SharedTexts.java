package cn.kehui.sheet.document;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that the cells of an XLSX share; words struck through are left out, raised digits stay
 * raised.
 */
final class SharedTexts {
    private static final int MOST = 200_000;

    private final List<Text> texts = new ArrayList<>();
    private int length;

    /**
     * @param struck whether some words were struck through, and left out
     */
    record Text(String words, boolean struck) {
        static Text of(String words) {
            return new Text(words, false);
        }
    }

    static SharedTexts read(InputStream in) throws XMLStreamException {
        var shared = new SharedTexts();
        var xml = SafeXml.reader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                shared.add(text(xml));
            }
        }
        return shared;
    }

    private void add(Text text) {
        length += text.words().length();
        if (texts.size() >= MOST || length > Limits.TEXTS) {
            throw new Limits.TooMuch("texts");
        }
        texts.add(text);
    }

    static SharedTexts none() {
        return new SharedTexts();
    }

    Text at(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Text.of("#?" + index);
        }
    }

    /** One {@code si} or {@code is}. */
    static Text text(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        boolean struck = false;
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "t" -> words.append(unescape(SafeXml.text(xml)));
                case "r" -> struck |= run(xml, words);
                default -> SafeXml.skip(xml);
            }
        }
        return new Text(words.toString(), struck);
    }

    private static boolean run(XMLStreamReader xml, StringBuilder words) throws XMLStreamException {
        boolean struck = false;
        boolean raised = false;
        while (SafeXml.inside(xml)) {
            switch (xml.getLocalName()) {
                case "rPr" -> {
                    while (SafeXml.inside(xml)) {
                        struck |= xml.getLocalName().equals("strike") && SafeXml.on(xml);
                        raised |=
                                xml.getLocalName().equals("vertAlign")
                                        && "superscript".equals(SafeXml.attribute(xml, "val"));
                        SafeXml.skip(xml);
                    }
                }
                case "t" -> {
                    var text = unescape(SafeXml.text(xml));
                    words.append(struck ? "" : raised ? WordRuns.raised(text) : text);
                }
                default -> SafeXml.skip(xml);
            }
        }
        return struck;
    }

    /**
     * Excel writes characters that XML cannot hold, and line breaks of old programs, as {@code
     * _x000D_}.
     */
    private static String unescape(String text) {
        return text.contains("_x")
                ? new org.apache.poi.xssf.usermodel.XSSFRichTextString(text).getString()
                : text;
    }
}
