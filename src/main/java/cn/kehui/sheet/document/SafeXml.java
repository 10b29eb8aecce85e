package cn.kehui.sheet.document;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks XML from a stranger: no DTD, no entities from outside. */
final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Long texts come in pieces, so that they can be refused before they fill the memory.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new ShortTags(in));
        }
    }

    /**
     * Moves to the next element opened inside the current one; false at the current one's end,
     * which is then consumed.
     */
    static boolean inside(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamReader.DTD ->
                        throw new XMLStreamException("a document type is not allowed");
                default -> {}
            }
        }
        return false;
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            int event = xml.next();
            open +=
                    event == XMLStreamReader.START_ELEMENT
                            ? 1
                            : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    /** The text of the current element and all within it. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> open++;
                case XMLStreamReader.END_ELEMENT -> open--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                        text.append(xml.getText());
                case XMLStreamReader.DTD ->
                        throw new XMLStreamException("a document type is not allowed");
                default -> {}
            }
            if (text.length() > Limits.TEXT) {
                throw new Limits.TooMuch("text");
            }
        }
        return text.toString();
    }

    /** An attribute by its local name, in whatever namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A switch such as {@code <w:strike/>}: on, unless it says that it is off. */
    static boolean on(XMLStreamReader xml) {
        var value = attribute(xml, "val");
        return value == null
                || !(value.equals("0")
                        || value.equals("false")
                        || value.equals("off")
                        || value.equals("none"));
    }

    static int number(XMLStreamReader xml, String name, int absent) {
        var value = attribute(xml, name);
        try {
            return value == null ? absent : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return absent;
        }
    }
}
